package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.retrofit.call.SendState;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Completes every request before it becomes a call. */
record Requests(OkHttpClient http) implements Call.Factory {
  @Override
  public Call newCall(Request request) {
    return http.newCall(
        request
            .newBuilder()
            .url(withoutBrackets(request.url()))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("User-Agent", UserAgent.VALUE)
            .tag(SendState.class, new SendState())
            .build());
  }

  /** Browsers leave brackets in a path as they are, and so does OkHttp; servers refuse them. */
  private static HttpUrl withoutBrackets(HttpUrl url) {
    String path = url.encodedPath();
    String encoded = path.replace("[", "%5B").replace("]", "%5D");
    return encoded.equals(path) ? url : url.newBuilder().encodedPath(encoded).build();
  }
}
