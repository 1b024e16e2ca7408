package io.github.splunkoncall.retrofit.call;

import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Credentials;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeysTest {
  private Credentials current = credentials(0);
  private final Keys keys = new Keys(current, () -> current, KeysTest::budget, List.of("ingest-9"));

  @Test
  void theSameCredentialsAreTheSameKeySoThatItHasOneHistory() {
    Key first = keys.forCall(LIST_TEAMS);
    current = credentials(1);
    Key second = keys.forCall(LIST_TEAMS);
    current = credentials(0);

    assertThat(second).isNotSameAs(first);
    assertThat(keys.forCall(LIST_TEAMS)).isSameAs(first);
  }

  @Test
  void theKeyOfTheRestEndpointIsInNoHeader() {
    assertThat(keys.forCall(INGEST_ALERT).credentials()).isNull();
    assertThat(keys.forCall(INGEST_ALERT)).isSameAs(keys.forCall(INGEST_ALERT));
  }

  @Test
  void theLastOnesStayUnknownToOthersAndTheOldestAreForgotten() {
    for (int i = 0; i < 1_000; i++) {
      current = credentials(i);
      keys.forCall(LIST_TEAMS);
    }

    int oldest = 1_000 - Keys.REMEMBERED;
    for (int i = oldest; i < 1_000; i++) {
      assertThat(keys.redacted("a secret-" + i + " b")).isEqualTo("a [redacted] b");
    }
    assertThat(keys.redacted("secret-" + (oldest - 1))).startsWith("secret-");
    assertThat(keys.redacted("ingest-9")).isEqualTo("[redacted]");
  }

  @Test
  void aCallThatIsOnItsWayKnowsItsOwnKeyHoweverOftenItHasChanged() {
    Key own = keys.forCall(LIST_TEAMS);
    for (int i = 1; i < 1_000; i++) {
      current = credentials(i);
      keys.forCall(LIST_TEAMS);
    }

    assertThat(keys.redacted("id-0 secret-0 secret-999", own))
        .isEqualTo("[redacted] [redacted] [redacted]");
  }

  @Test
  void keysAreFoundAsJsonAndUrlsSpellThem() {
    current = Credentials.of("id/7", "a\"b\\c/d+e");
    Key own = keys.forCall(LIST_TEAMS);

    for (String text :
        List.of(
            "a\"b\\c/d+e", "a\\\"b\\\\c/d+e", "a\\\"b\\\\c\\/d+e", "a%22b%5Cc%2Fd%2Be", "id%2F7")) {
      assertThat(keys.redacted("<" + text + ">", own)).isEqualTo("<[redacted]>");
    }
  }

  @Test
  void ofTwoThatOverlapTheLongerOneGoesFirst() {
    current = Credentials.of("secret", "secret-and-more");

    assertThat(keys.redacted("secret-and-more secret", keys.forCall(LIST_TEAMS)))
        .isEqualTo("[redacted] [redacted]");
  }

  @Test
  void aTextThatBreaksOffInTheMiddleOfAKeyShowsNothingOfItThatTellsAnything() {
    String secret = "0123456789abcdef";
    current = Credentials.of("id-of-the-organisation", secret);
    Key own = keys.forCall(LIST_TEAMS);

    for (int length = 0; length <= secret.length(); length++) {
      String begun = secret.substring(0, length);
      assertThat(keys.redacted("bad key " + begun, own))
          .isEqualTo("bad key " + (length > Keys.HARMLESS ? "[redacted]" : begun));
    }
    assertThat(keys.redacted(secret + " and 01234, which is another", own))
        .isEqualTo("[redacted] and 01234, which is another");
  }

  @Test
  void theFirstCredentialsAreKnownBeforeAnythingIsSent() {
    assertThat(keys.redacted("secret-0")).isEqualTo("[redacted]");
  }

  @Test
  void showNothingOfThemselves() {
    assertThat(keys + " " + keys.forCall(LIST_TEAMS) + " " + keys.forCall(INGEST_ALERT))
        .doesNotContain("secret-0")
        .doesNotContain("id-0")
        .doesNotContain("ingest-9");
  }

  @Test
  void manyThreadsGetOneKeyForTheSameCredentialsWhileTheyChange() throws Exception {
    int threads = 8;
    AtomicInteger asked = new AtomicInteger();
    Keys changing =
        new Keys(
            credentials(0),
            () -> credentials(asked.getAndIncrement() / 3 % Keys.REMEMBERED),
            KeysTest::budget,
            List.of());
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<List<Key>> asking =
        () -> {
          List<Key> got = new ArrayList<>();
          start.await();
          for (int i = 0; i < 2_000; i++) {
            got.add(changing.forCall(LIST_TEAMS));
          }
          return got;
        };
    Set<Key> all = new HashSet<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Key>>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(pool.submit(asking));
      }
      for (Future<List<Key>> future : futures) {
        all.addAll(future.get());
      }
    } finally {
      pool.shutdownNow();
    }

    assertThat(all).hasSize(Keys.REMEMBERED);
  }

  private static RateBudget budget(Credentials credentials) {
    return new RateBudget(Map.of(), System::nanoTime, Sleeper.OF_THE_THREAD, null);
  }

  private static Credentials credentials(int number) {
    return Credentials.of("id-" + number, "secret-" + number);
  }
}
