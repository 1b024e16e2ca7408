package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.retrofit.call.Key;
import io.github.splunkoncall.retrofit.call.SendState;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The last one before the network, so that no other interceptor ever sees the credentials, neither
 * in the request nor in the request that belongs to the response. Adds those of the call, and only
 * for the origin of the base URL.
 */
final class CredentialsInterceptor implements Interceptor {
  private final HttpUrl baseUrl;

  CredentialsInterceptor(HttpUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Credentials credentials = credentials(chain.call().request());
    if (credentials == null || !sameOrigin(baseUrl, request.url())) {
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

  private static @Nullable Credentials credentials(Request original) {
    SendState state = original.tag(SendState.class);
    Key key = state == null ? null : state.key();
    return key == null ? null : key.credentials();
  }

  static boolean sameOrigin(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }
}
