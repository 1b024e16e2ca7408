package io.github.splunkoncall.retrofit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every request that the client sends, checked by a mock server that was generated from a published
 * description of the service: {@code prism mock --errors FILE}, and then {@code
 * -Dmock.server=http://127.0.0.1:4010}. What the description does not know or has wrong is in the
 * table below, with the reason; it must differ just there.
 */
@EnabledIfSystemProperty(
    named = "mock.server",
    matches = "http://.+",
    disabledReason = "needs a mock server that somebody started, see CONTRIBUTING.md")
class MockServerTest {
  /** The header in which the mock server lists what is wrong with a request. */
  private static final String VIOLATIONS = "sl-violations";

  private static final String NEWER = "newer than the description";

  /** Where the description of August 2020 is known to be behind or wrong. */
  private static final Map<Operation, String> DIFFERENT =
      Map.ofEntries(
          entry(Operation.LIST_USERS, NEWER),
          entry(Operation.UPDATE_ESCALATION_POLICY, NEWER),
          entry(Operation.UPDATE_ROUTING_KEY, NEWER),
          entry(Operation.DELETE_ROUTING_KEY, NEWER));

  static List<WireCase> cases() {
    return WireCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRequestIsThatOfTheDescription(WireCase wire) {
    List<String> problems = new ArrayList<>();

    send(wire, problems);

    assertThat(problems.isEmpty())
        .as("%s, expected %s", problems, DIFFERENT.getOrDefault(wire.operation(), "nothing"))
        .isEqualTo(!DIFFERENT.containsKey(wire.operation()));
  }

  private static void send(WireCase wire, List<String> problems) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response response = chain.proceed(chain.request());
                  String violations = response.header(VIOLATIONS);
                  if (violations != null) {
                    problems.add(violations);
                  }
                  String body = response.peekBody(1_000).string();
                  if (body.contains("prism/errors#")) {
                    problems.add(body);
                  }
                  return response;
                })
            .build();
    SplunkOnCallClient client =
        SplunkOnCallClient.builder()
            .baseUrl(System.getProperty("mock.server"))
            .apiId(Loopback.API_ID)
            .apiKey(Loopback.API_KEY)
            .username("noor")
            .httpClient(http)
            .build();
    try {
      wire.run(client);
    } catch (RuntimeException e) {
      // The answers are made up from the description; only the requests are looked at here.
      assertThat(e).isNotInstanceOf(IllegalArgumentException.class);
    }
  }
}
