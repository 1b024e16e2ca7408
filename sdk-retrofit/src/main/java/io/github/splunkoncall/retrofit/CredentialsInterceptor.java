package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.retrofit.call.SendState;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The last one before the network, so that no other interceptor ever sees the credentials, neither
 * in the request nor in the request that belongs to the response. Adds them only for the origin of
 * the base URL, and lets a body that may be sent once pass once, whatever others made of it.
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
    Request original = chain.call().request();
    SendState state = original.tag(SendState.class);
    if (state != null) {
      RequestBody body = original.body();
      if (state.sent() && body != null && body.isOneShot()) {
        throw new IOException("not sent again: the service may have seen it");
      }
      state.markSent();
    }
    if (!sameOrigin(request.url())) {
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

  private boolean sameOrigin(HttpUrl url) {
    return url.scheme().equals(baseUrl.scheme())
        && url.host().equals(baseUrl.host())
        && url.port() == baseUrl.port();
  }
}
