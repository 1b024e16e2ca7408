package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.users.User;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailSearchTest {
  private static final String USERS = "/api-public/v2/user";

  private final FakeServer server =
      FakeSplunkOnCall.create(
              organisation ->
                  organisation
                      .users("ana", "ben")
                      .user(User.builder().username("ops").email("ben+ops@example.org").build())
                      .user(User.builder().username("silent").build()))
          .startServer();
  private final RawClient client = RawClient.of(server);

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email=ana@example.org",
        "email=ana%40example.org",
        "email=ANA@",
        "email=%61na",
        "x=1&email=ana@example.org&email=ben@example.org",
        "email=na@"
      })
  void q1_usersAreFoundWithTheAtSignAsItIsAndEncoded(String query) {
    assertThat(usernames(client.get(USERS + "?" + query))).containsExactly("ana");
  }

  @Test
  void aPlusSignInAnAddressIsEncoded() {
    assertThat(usernames(client.get(USERS + "?email=ben%2Bops@example.org")))
        .containsExactly("ops");
  }

  @Test
  void whoMatchesNobodyGetsAnEmptyList() {
    Answer answer = client.get(USERS + "?email=nobody@example.org");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(usernames(answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"email=an", "email=", "email=%40%40"})
  void lessThanThreeCharactersAreRefused(String query) {
    Answer answer = client.get(USERS + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo("email must have at least 3 characters");
  }

  @Test
  void withoutASearchEverybodyIsListed() {
    assertThat(usernames(client.get(USERS + "?emails=ana@example.org")))
        .containsExactly("admin", "ana", "ben", "ops", "silent");
  }

  private static List<Object> usernames(Answer answer) {
    return answer.array("users").stream()
        .<Object>map(user -> String.valueOf(((Map<?, ?>) user).get("username")))
        .toList();
  }
}
