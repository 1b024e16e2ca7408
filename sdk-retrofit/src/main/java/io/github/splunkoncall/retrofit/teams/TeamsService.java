package io.github.splunkoncall.retrofit.teams;

import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

interface TeamsService {
  @Streaming
  @GET("api-public/v1/team")
  Call<ResponseBody> list();
}
