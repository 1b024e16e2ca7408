package io.github.splunkoncall.testkit.assumptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What tests of assumptions start from: a small organisation of which something else is assumed,
 * seen through both doors, so that the real client is shown the other side too.
 */
abstract class AssumptionSuite {

  /** One organisation behind one door. */
  record Scene(FakeSplunkOnCall fake, SplunkOnCallApi api) {}

  /** Runs the test through each door, on an organisation of its own each time. */
  static <T> void assuming(Assumption<T> assumption, T value, Consumer<Scene> test) {
    throughBothDoors(organisation -> organisation.assume(assumption, value), test);
  }

  /** The same with what is assumed by default. */
  static void byDefault(Consumer<Scene> test) {
    throughBothDoors(organisation -> {}, test);
  }

  static void throughBothDoors(Consumer<OrganisationBuilder> assumptions, Consumer<Scene> test) {
    FakeSplunkOnCall inProcess = organisation(assumptions);
    test.accept(new Scene(inProcess, inProcess.api("ana")));

    FakeSplunkOnCall behindServer = organisation(assumptions);
    OkHttpClient http = new OkHttpClient();
    try (FakeServer server = behindServer.startServer()) {
      SplunkOnCallApi client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .username("ana")
              .httpClient(http)
              .build();
      test.accept(new Scene(behindServer, client));
    } finally {
      http.connectionPool().evictAll();
    }
  }

  /** Fails unless the call is refused with this status. */
  static void assertRefused(int status, ThrowingCallable call) {
    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.status()).hasValue(status));
  }

  private static FakeSplunkOnCall organisation(Consumer<OrganisationBuilder> assumptions) {
    return FakeSplunkOnCall.create(
        organisation -> {
          organisation
              .users("zoe")
              .team(
                  "Databases",
                  team ->
                      team.members("ana", "ben", "cleo")
                          .admins("ben")
                          .policy("DB primary", policy -> policy.notifyUsers("ana")))
              .team("Web", team -> team.members("zoe"))
              .webhook("Status page", "https://hooks.example.org/vo");
          assumptions.accept(organisation);
        });
  }
}
