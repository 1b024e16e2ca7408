package io.github.splunkoncall.retrofit.alertrules;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

interface AlertRulesService {
  @Streaming
  @GET("api-public/v1/alertRules")
  Call<ResponseBody> list(@Query(value = "routing_key", encoded = true) String encodedRoutingKey);

  @Streaming
  @POST("api-public/v1/alertRules")
  Call<ResponseBody> create(@Body RequestBody request);

  @Streaming
  @PUT("api-public/v1/alertRules/{ruleId}")
  Call<ResponseBody> update(@Path("ruleId") long ruleId, @Body RequestBody request);

  @Streaming
  @DELETE("api-public/v1/alertRules/{ruleId}")
  Call<ResponseBody> delete(@Path("ruleId") long ruleId);
}
