package io.github.splunkoncall.retrofit.incidents;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface IncidentsService {
  @Streaming
  @GET("api-public/v1/incidents")
  Call<ResponseBody> list();

  @Streaming
  @POST("api-public/v1/incidents")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @GET("api-public/v1/incidents/{incidentNumber}")
  Call<ResponseBody> get(@Path("incidentNumber") String incidentNumber);

  @Streaming
  @PATCH("api-public/v1/incidents/ack")
  Call<ResponseBody> acknowledge(@Body RequestBody command);

  @Streaming
  @PATCH("api-public/v1/incidents/resolve")
  Call<ResponseBody> resolve(@Body RequestBody command);

  @Streaming
  @PATCH("api-public/v1/incidents/byUser/ack")
  Call<ResponseBody> acknowledgeByUser(@Body RequestBody command);

  @Streaming
  @PATCH("api-public/v1/incidents/byUser/resolve")
  Call<ResponseBody> resolveByUser(@Body RequestBody command);

  @Streaming
  @POST("api-public/v1/incidents/reroute")
  Call<ResponseBody> reroute(@Body RequestBody reroutes);
}
