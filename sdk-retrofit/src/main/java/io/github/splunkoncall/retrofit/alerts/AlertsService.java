package io.github.splunkoncall.retrofit.alerts;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface AlertsService {
  @Streaming
  @GET("api-public/v1/alerts/{uuid}")
  Call<ResponseBody> get(@Path("uuid") String uuid);
}
