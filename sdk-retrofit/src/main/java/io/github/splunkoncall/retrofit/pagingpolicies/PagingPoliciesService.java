package io.github.splunkoncall.retrofit.pagingpolicies;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface PagingPoliciesService {
  @Streaming
  @GET("api-public/v1/profile/{username}/policies")
  Call<ResponseBody> primary(@Path("username") String username);

  @Streaming
  @POST("api-public/v1/profile/{username}/policies")
  Call<ResponseBody> createStep(@Path("username") String username, @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/profile/{username}/policies/{step}")
  Call<ResponseBody> step(@Path("username") String username, @Path("step") int step);

  @Streaming
  @PUT("api-public/v1/profile/{username}/policies/{step}")
  Call<ResponseBody> updateStep(
      @Path("username") String username, @Path("step") int step, @Body RequestBody request);

  @Streaming
  @POST("api-public/v1/profile/{username}/policies/{step}")
  Call<ResponseBody> createRule(
      @Path("username") String username, @Path("step") int step, @Body RequestBody request);

  @Streaming
  @GET("api-public/v1/profile/{username}/policies/{step}/{rule}")
  Call<ResponseBody> rule(
      @Path("username") String username, @Path("step") int step, @Path("rule") int rule);

  @Streaming
  @PUT("api-public/v1/profile/{username}/policies/{step}/{rule}")
  Call<ResponseBody> updateRule(
      @Path("username") String username,
      @Path("step") int step,
      @Path("rule") int rule,
      @Body RequestBody request);

  @Streaming
  @HTTP(
      method = "DELETE",
      path = "api-public/v1/profile/{username}/policies/{step}/{rule}",
      hasBody = true)
  Call<ResponseBody> deleteRule(
      @Path("username") String username,
      @Path("step") int step,
      @Path("rule") int rule,
      @Body RequestBody nothing);

  @Streaming
  @GET("api-public/v2/profile/{username}/policies")
  Call<ResponseBody> all(@Path("username") String username);

  @Streaming
  @GET("api-public/v1/user/{user}/policies")
  Call<ResponseBody> flat(@Path("user") String username);

  @Streaming
  @GET("api-public/v1/policies/types/notifications")
  Call<ResponseBody> notificationTypes();

  @Streaming
  @GET("api-public/v1/policies/types/contacts")
  Call<ResponseBody> contactTypes();

  @Streaming
  @GET("api-public/v1/policies/types/timeouts")
  Call<ResponseBody> timeoutTypes();
}
