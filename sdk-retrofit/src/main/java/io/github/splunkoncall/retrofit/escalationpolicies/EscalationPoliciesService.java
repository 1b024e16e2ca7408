package io.github.splunkoncall.retrofit.escalationpolicies;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

interface EscalationPoliciesService {
  @Streaming
  @GET("api-public/v1/policies")
  Call<ResponseBody> list();
}
