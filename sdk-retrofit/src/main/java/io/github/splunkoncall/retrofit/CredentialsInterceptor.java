package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Credentials;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last one before the network, so that no other interceptor ever sees the credentials, neither
 * in the request nor in the request that belongs to the response. Adds them only for the origin of
 * the base URL.
 */
final class CredentialsInterceptor implements Interceptor {
  private final HttpUrl baseUrl;
  private final Credentials credentials;

  CredentialsInterceptor(HttpUrl baseUrl, Credentials credentials) {
    this.baseUrl = baseUrl;
    this.credentials = credentials;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!sameOrigin(baseUrl, request.url())) {
      return chain.proceed(request);
    }
    Response response =
        chain.proceed(
            request
                .newBuilder()
                .header("X-VO-Api-Id", credentials.apiId())
                .header("X-VO-Api-Key", credentials.apiKey())
                .build());
    return response.newBuilder().request(request).build();
  }

  static boolean sameOrigin(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }
}
