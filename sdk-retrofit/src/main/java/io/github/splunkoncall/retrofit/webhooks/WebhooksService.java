package io.github.splunkoncall.retrofit.webhooks;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

interface WebhooksService {
  @Streaming
  @GET("api-public/v1/webhooks")
  Call<ResponseBody> list();
}
