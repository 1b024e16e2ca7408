package io.github.splunkoncall.retrofit.maintenance;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface MaintenanceService {
  @Streaming
  @GET("api-public/v1/maintenancemode")
  Call<ResponseBody> state();

  @Streaming
  @POST("api-public/v1/maintenancemode/start")
  Call<ResponseBody> start(@Body RequestBody request);

  @Streaming
  @PUT("api-public/v1/maintenancemode/{maintenancemodeid}/end")
  Call<ResponseBody> end(@Path("maintenancemodeid") String instanceId, @Body RequestBody nothing);
}
