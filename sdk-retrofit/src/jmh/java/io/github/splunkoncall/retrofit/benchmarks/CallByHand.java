package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.incidents.Incident;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;

/** What somebody would write who needs this one call and looks at nothing but the status. */
final class CallByHand {
  private final OkHttpClient http = new OkHttpClient();
  private final HttpUrl url;

  CallByHand(String baseUrl) {
    this.url = HttpUrl.get(baseUrl.concat("api-public/v1/incidents"));
  }

  List<Incident> getIncidents() throws IOException {
    try (Response response = response()) {
      return ParseByHand.incidents(response.body().source());
    }
  }

  long readAndDiscard() throws IOException {
    try (Response response = response()) {
      return response.body().source().readAll(Okio.blackhole());
    }
  }

  private Response response() throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("X-VO-Api-Id", "id")
            .header("X-VO-Api-Key", "key")
            .header("Accept", "application/json")
            .build();
    Response response = http.newCall(request).execute();
    if (!response.isSuccessful()) {
      response.close();
      throw new IOException("not successful");
    }
    return response;
  }
}
