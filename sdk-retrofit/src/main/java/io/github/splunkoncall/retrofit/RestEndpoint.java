package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.retrofit.ingest.IngestClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Where alerts go. The path has a key, so calls are made to a path that does not, and as the last
 * interceptor before the network this puts the real one in its place: no other interceptor ever
 * sees it, neither in the request nor in the request that belongs to the response.
 */
final class RestEndpoint implements Interceptor {
  /** What the product shows in the place of the routing key. */
  private static final String ROUTING_KEY = "$routing_key";

  private final HttpUrl url;

  private RestEndpoint(HttpUrl url) {
    this.url = url;
  }

  /** The endpoint with this URL, or a {@link ConfigurationException} that does not show it. */
  static RestEndpoint parse(String text) {
    HttpUrl url = BaseUrl.check(Setting.REST_ENDPOINT, "The REST endpoint", text);
    List<String> segments = new ArrayList<>(url.pathSegments());
    int last = segments.size() - 1;
    while (last >= 0 && (segments.get(last).isBlank() || segments.get(last).equals(ROUTING_KEY))) {
      segments.remove(last--);
    }
    if (last < 1 || !segments.get(last - 1).equals("alert")) {
      throw BaseUrl.wrong(
          Setting.REST_ENDPOINT,
          "The REST endpoint",
          "does not end in /alert/ and a key: copy it from the page of the REST endpoint"
              + " integration, without a routing key");
    }
    HttpUrl.Builder real = url.newBuilder().encodedPath("/");
    segments.forEach(real::addPathSegment);
    return new RestEndpoint(real.build());
  }

  /** The base of the calls. */
  HttpUrl origin() {
    return url.newBuilder().encodedPath("/").build();
  }

  /** The key, as it is and as the URL spells it. */
  List<String> secrets() {
    int last = url.pathSize() - 1;
    return List.of(url.pathSegments().get(last), url.encodedPathSegments().get(last));
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    HttpUrl real = real(request.url());
    if (real == null) {
      return chain.proceed(request);
    }
    Response response = chain.proceed(request.newBuilder().url(real).build());
    return response.newBuilder().request(request).build();
  }

  /** The real URL of a call; null for one that another interceptor has led elsewhere. */
  private @Nullable HttpUrl real(HttpUrl called) {
    List<String> segments = called.encodedPathSegments();
    String routingKey = segments.get(segments.size() - 1);
    HttpUrl expected =
        called
            .newBuilder()
            .encodedPath(IngestClient.PATH_WITHOUT_KEY)
            .addEncodedPathSegment(routingKey)
            .build();
    if (!CredentialsInterceptor.sameOrigin(url, called) || !called.equals(expected)) {
      return null;
    }
    HttpUrl.Builder real = url.newBuilder().encodedQuery(called.encodedQuery());
    return routingKey.isEmpty() ? real.build() : real.addEncodedPathSegment(routingKey).build();
  }

  @Override
  public String toString() {
    return "RestEndpoint{" + url.host() + "}";
  }
}
