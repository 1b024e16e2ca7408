package io.github.splunkoncall.retrofit.routingkeys;

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

interface RoutingKeysService {
  @Streaming
  @GET("api-public/v1/org/routing-keys")
  Call<ResponseBody> list();

  @Streaming
  @POST("api-public/v1/org/routing-keys")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @PUT("api-public/v1/org/routing-keys/{routingKey}")
  Call<ResponseBody> update(@Path("routingKey") String routingKey, @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/org/routing-keys/{routingKey}")
  Call<ResponseBody> delete(@Path("routingKey") String routingKey);
}
