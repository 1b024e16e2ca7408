package io.github.splunkoncall.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is called in whatever order: the fake in process and the real client over HTTP give the
 * same results, refuse the same in the same words, write the same into their journals, and leave
 * the same organisation; also where a fault script spoils calls. The sequences are the same in each
 * run; {@code -Dmodel.steps=1000000} plays more of them, and {@code -Dmodel.seed=68} begins with
 * another one.
 */
class ModelTest {
  private static final int LENGTH = 200;
  private static final long ENOUGH_FOR_ALL = 5_000;
  private static final long STEPS = Long.getLong("model.steps", ENOUGH_FOR_ALL);
  private static final long FIRST_SEED = Long.getLong("model.seed", 1);

  /** Calls send of what it belongs to. */
  private static final String ENTITY = "ingest().entity";

  /** Adds a reference of its own to what is created, over HTTP. */
  private static final String CREATE_ONCE = "incidents().createOnce";

  private static final int STEPS_TO_SHRINK = 100_000;
  private static final long PROGRESS_EVERY = 50_000;

  private final OkHttpClient http = new OkHttpClient();
  private final Tally tally = new Tally();

  @AfterEach
  void close() {
    http.connectionPool().evictAll();
  }

  @Test
  void bothDoorsAgree() {
    Sequence sequence = new Sequence(http, tally, UnaryOperator.identity());
    for (long steps = LENGTH; steps <= STEPS; steps += LENGTH) {
      long seed = FIRST_SEED + steps / LENGTH - 1;
      sequence.random(seed, LENGTH).ifPresent(failure -> fail(text(simplest(failure, sequence))));
      http.connectionPool().evictAll();
      if (steps % PROGRESS_EVERY == 0) {
        System.out.printf("%d steps: %s%n", steps, tally);
      }
    }
    if (FIRST_SEED == 1 && STEPS >= ENOUGH_FOR_ALL) {
      assertThat(methods()).allMatch(this::cameToAResult);
      assertThat(tally.operations()).containsExactlyInAnyOrder(Operation.values());
      assertThat(tally.missing()).isEmpty();
      assertThat(tally.faults()).containsAll(Sequence.BROKEN);
    }
  }

  private boolean cameToAResult(String method) {
    return tally.results(method) > 0;
  }

  private static Sequence.Failure simplest(Sequence.Failure failure, Sequence sequence) {
    return new Shrinker(failure, STEPS_TO_SHRINK, steps -> sequence.again(failure.seed(), steps))
        .shrink();
  }

  private static String text(Sequence.Failure failure) {
    return """
        The doors disagree about %s. Found with the seed %d; what is left of the sequence:

        %s

        %s
        """
        .formatted(
            failure.disagreement().about(),
            failure.seed(),
            String.join("\n", failure.script()),
            failure.disagreement().getMessage());
  }

  /** The methods of all resources, such as {@code teams().list}. */
  private static List<String> methods() {
    return Arrays.stream(SplunkOnCallApi.class.getMethods())
        .filter(accessor -> accessor.getParameterCount() == 0 && !accessor.isDefault())
        .flatMap(
            accessor ->
                Arrays.stream(accessor.getReturnType().getMethods())
                    .map(Method::getName)
                    .map(name -> accessor.getName() + "()." + name))
        .filter(method -> !method.equals(ENTITY) && !method.equals(CREATE_ONCE))
        .distinct()
        .toList();
  }

  @Test
  void aClientThatForgetsToDeleteTeamsIsFoundAndShownInOneLine() {
    Sequence sequence = new Sequence(http, tally, ForgetfulApi::of);
    Sequence.Failure first =
        LongStream.rangeClosed(1, 100)
            .mapToObj(seed -> sequence.random(seed, LENGTH / 5))
            .flatMap(Optional::stream)
            .filter(failure -> failure.disagreement().about().equals("teams().delete"))
            .findFirst()
            .orElseThrow();

    Sequence.Failure failure = simplest(first, sequence);

    assertThat(failure.script())
        .singleElement()
        .asString()
        .startsWith("api.teams().delete(\"team-");
    assertThat(sequence.again(failure.seed(), failure.steps()).orElseThrow().script())
        .isEqualTo(failure.script());
    assertThat(text(failure))
        .contains("teams().delete", "the seed " + failure.seed(), failure.script().get(0));
  }
}
