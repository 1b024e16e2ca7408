package io.github.splunkoncall.retrofit.ingest;

import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

interface IngestService {
  @Streaming
  @POST("integrations/generic/20131114/alert/{apiKey}/{routingKey}")
  Call<ResponseBody> send(
      @Path("apiKey") String apiKey,
      @Path("routingKey") String routingKey,
      @Body RequestBody alert);
}
