package io.github.splunkoncall.retrofit.oncall;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

interface OnCallService {
  @Streaming
  @GET("api-public/v1/oncall/current")
  Call<ResponseBody> current();
}
