package io.github.splunkoncall.retrofit.reporting;

import java.util.Map;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Streaming;

interface ReportingService {
  @Streaming
  @GET("api-reporting/v2/incidents")
  Call<ResponseBody> incidents(@QueryMap(encoded = true) Map<String, String> encodedQuery);

  @Streaming
  @GET("api-reporting/v1/team/{team}/oncall/log")
  Call<ResponseBody> onCallLog(
      @Path("team") String team, @QueryMap(encoded = true) Map<String, String> encodedQuery);
}
