package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every request that the client sends, checked by a mock server that was generated from a published
 * description of the service: {@code prism mock --errors FILE}, and then {@code
 * -Dmock.server=http://127.0.0.1:4010}.
 */
@EnabledIfSystemProperty(
    named = "mock.server",
    matches = "http://.+",
    disabledReason = "needs a mock server that somebody started, see CONTRIBUTING.md")
class MockServerTest {
  /** The header in which the mock server lists what is wrong with a request. */
  private static final String VIOLATIONS = "sl-violations";

  /** What the description of August 2020 does not know, and what goes to another host. */
  private static final Set<Operation> UNKNOWN =
      EnumSet.of(
          Operation.LIST_USERS,
          Operation.LIST_PAGING_POLICIES,
          Operation.UPDATE_ESCALATION_POLICY,
          Operation.UPDATE_ROUTING_KEY,
          Operation.DELETE_ROUTING_KEY,
          Operation.LIST_ROTATIONS,
          Operation.CREATE_ROTATION,
          Operation.GET_ROTATION,
          Operation.RENAME_ROTATION,
          Operation.DELETE_ROTATION,
          Operation.CREATE_SHIFT,
          Operation.GET_SHIFT,
          Operation.UPDATE_SHIFT,
          Operation.DELETE_SHIFT,
          Operation.ADD_SHIFT_MEMBER,
          Operation.MOVE_SHIFT_MEMBER,
          Operation.REMOVE_SHIFT_MEMBER,
          Operation.GET_SCHEDULED_USER,
          Operation.SET_SCHEDULED_USER,
          Operation.SEND_CHAT_MESSAGE,
          Operation.LIST_CHAT_MESSAGES,
          Operation.SEND_STAKEHOLDER_MESSAGE,
          Operation.LIST_ALERT_RULES,
          Operation.CREATE_ALERT_RULE,
          Operation.UPDATE_ALERT_RULE,
          Operation.DELETE_ALERT_RULE,
          Operation.INGEST_ALERT);

  static List<WireCase> cases() {
    return WireCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRequestIsThatOfTheDescription(WireCase wire) {
    List<String> problems = new ArrayList<>();

    send(wire, problems);

    if (UNKNOWN.contains(wire.operation())) {
      assertThat(problems).singleElement().asString().contains("_MATCHED_ERROR");
    } else {
      assertThat(problems).isEmpty();
    }
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
            .restEndpoint(
                System.getProperty("mock.server") + "/integrations/generic/20131114/alert/key")
            .withoutPacing()
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
