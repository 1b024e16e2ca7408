package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.testkit.FakeServer;
import org.junit.jupiter.api.Test;

class AuthenticationTest extends HttpDoorSuite {
  private static final String ID = "X-VO-Api-Id";
  private static final String KEY = "X-VO-Api-Key";

  private final RawClient anonymous = RawClient.anonymous(server);

  @Test
  void bothHeadersOpenTheDoor() {
    assertThat(anonymous.with(ID, "demo-id").with(KEY, "demo-key").get(TEAMS).status())
        .isEqualTo(200);
  }

  @Test
  void namesOfHeadersAreFoundInAnyLetterCase() {
    assertThat(anonymous.with("x-vo-api-id", "demo-id").with("X-VO-API-KEY", "demo-key").get(TEAMS))
        .extracting(Answer::status)
        .isEqualTo(200);
  }

  @Test
  void withoutHeadersTheAnswerIs401AndSaysWhy() {
    Answer answer = anonymous.get(TEAMS);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.error()).isEqualTo("Authentication headers are missing");
    assertThat(answer.contentType()).startsWith("application/json");
  }

  @Test
  void oneHeaderAloneIsAsGoodAsNone() {
    assertThat(anonymous.with(ID, "demo-id").get(TEAMS).status()).isEqualTo(401);
    assertThat(anonymous.with(KEY, "demo-key").get(TEAMS).status()).isEqualTo(401);
  }

  @Test
  void q2_aWrongIdOrKeyIsRefusedInTheWordsThatAlsoMeanARateLimit() {
    Answer wrongId = anonymous.with(ID, "demo-ID").with(KEY, "demo-key").get(TEAMS);
    Answer wrongKey = anonymous.with(ID, "demo-id").with(KEY, "demo-key2").get(TEAMS);

    assertThat(wrongId.status()).isEqualTo(403);
    assertThat(wrongKey.status()).isEqualTo(403);
    assertThat(wrongId.error()).isEqualTo(wrongKey.error()).contains("rate-limit");
  }

  @Test
  void whoMayNotEnterDoesNotLearnWhichPathsExist() {
    assertThat(anonymous.get("/api-public/v1/nothing").status()).isEqualTo(401);
    assertThat(anonymous.with(ID, "x").with(KEY, "y").get("/api-public/v1/nothing").status())
        .isEqualTo(403);
  }

  @Test
  void aRefusedRequestDoesNothing() {
    assertThat(anonymous.post(INCIDENTS, creation()).status()).isEqualTo(401);

    assertThat(fake.api().getIncidents()).isEmpty();
  }

  @Test
  void aServerCanHaveCredentialsOfItsOwn() {
    try (FakeServer own = fake.startServer(0, Credentials.of("my-id", "my-key"))) {
      assertThat(own.credentials()).isEqualTo(Credentials.of("my-id", "my-key"));
      assertThat(RawClient.of(own).get(TEAMS).status()).isEqualTo(200);
      RawClient withDemoCredentials =
          RawClient.anonymous(own).with(ID, "demo-id").with(KEY, "demo-key");
      assertThat(withDemoCredentials.get(TEAMS).status()).isEqualTo(403);
    }
  }
}
