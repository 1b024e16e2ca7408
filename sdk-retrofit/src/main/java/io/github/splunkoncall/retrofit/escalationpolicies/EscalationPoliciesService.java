package io.github.splunkoncall.retrofit.escalationpolicies;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface EscalationPoliciesService {
  @Streaming
  @GET("api-public/v1/policies")
  Call<ResponseBody> list(@Nullable @Query(value = "filter", encoded = true) String encodedName);

  @Streaming
  @POST("api-public/v1/policies")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @GET("api-public/v1/policies/{policy}")
  Call<ResponseBody> get(@Path("policy") String policy);

  @Streaming
  @PUT("api-public/v1/policies/{policy}")
  Call<ResponseBody> update(@Path("policy") String policy, @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/policies/{policy}")
  Call<ResponseBody> delete(@Path("policy") String policy);

  @Streaming
  @GET("api-public/v1/team/{team}/policies")
  Call<ResponseBody> ofTeam(@Path("team") String team);
}
