package io.github.splunkoncall.retrofit.stakeholders;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

interface StakeholdersService {
  @Streaming
  @POST("api-public/v1/stakeholders/sendMessage")
  Call<ResponseBody> send(@Body RequestBody message);
}
