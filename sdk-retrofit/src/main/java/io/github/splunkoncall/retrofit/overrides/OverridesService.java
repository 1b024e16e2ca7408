package io.github.splunkoncall.retrofit.overrides;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface OverridesService {
  @Streaming
  @GET("api-public/v1/overrides")
  Call<ResponseBody> list();

  @Streaming
  @POST("api-public/v1/overrides")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @GET("api-public/v1/overrides/{publicId}")
  Call<ResponseBody> get(@Path("publicId") String publicId);

  @Streaming
  @DELETE("api-public/v1/overrides/{publicId}")
  Call<ResponseBody> delete(@Path("publicId") String publicId);

  @Streaming
  @GET("api-public/v1/overrides/{publicId}/assignments")
  Call<ResponseBody> assignments(@Path("publicId") String publicId);

  @Streaming
  @GET("api-public/v1/overrides/{publicId}/assignments/{policySlug}")
  Call<ResponseBody> assignment(
      @Path("publicId") String publicId, @Path("policySlug") String policySlug);

  @Streaming
  @PUT("api-public/v1/overrides/{publicId}/assignments/{policySlug}")
  Call<ResponseBody> assign(
      @Path("publicId") String publicId,
      @Path("policySlug") String policySlug,
      @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/overrides/{publicId}/assignments/{policySlug}")
  Call<ResponseBody> unassign(
      @Path("publicId") String publicId, @Path("policySlug") String policySlug);
}
