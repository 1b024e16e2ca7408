package io.github.splunkoncall.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.snapshot.file.OrganisationFile;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever was called before and is called after: a fake that is put away as a snapshot, once in
 * JSON or YAML, and loaded again, over and over, behaves as one that is left alone.
 */
class RestoredFakeTest {
  private static final int SEQUENCES = 12;
  private static final int LENGTH = 200;
  private static final int STEPS_BETWEEN = 20;
  private static final int WAYS_TO_WAIT = 3;

  private final Tally tally = new Tally();

  @Test
  void aFakeThatIsLoadedFromItsSnapshotGoesOnAsItWouldHave() {
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      Script script = new Script();
      try {
        play(seed, script);
      } catch (Disagreement e) {
        fail(
            "With the seed %d, the fake that was not loaded and the loaded one disagree.%n%s%n%s"
                .formatted(seed, String.join("\n", script.lines()), e.getMessage()));
      }
    }
  }

  private void play(long seed, Script script) {
    FakeSplunkOnCall left = FakeSplunkOnCall.create(setUp -> Twins.setUp(setUp, seed));
    FakeSplunkOnCall loaded = FakeSplunkOnCall.create(setUp -> Twins.setUp(setUp, seed));
    Random random = new Random(seed);
    for (int step = 0; step < LENGTH; step++) {
      if (step % STEPS_BETWEEN == 0) {
        OrganisationSnapshot snapshot = loaded.snapshot();
        assertThat(snapshot).isEqualTo(left.snapshot());
        loaded = step == LENGTH / 2 ? stored(snapshot, seed) : FakeSplunkOnCall.from(snapshot);
        assertThat(loaded.snapshot()).isEqualTo(snapshot);
        script.add("loaded", "");
      }
      step(left, loaded, Choices.random(random), script);
    }
    State.requireSame(
        "at the end", State.whole(left.apiWithoutUser()), State.whole(loaded.apiWithoutUser()));
    assertThat(loaded.stakeholderMessages()).isEqualTo(left.stakeholderMessages());
    assertThat(loaded.pages()).isEqualTo(left.pages());
  }

  private static FakeSplunkOnCall stored(OrganisationSnapshot snapshot, long seed) {
    return OrganisationFile.fake(
        seed % 3 == 0 ? OrganisationFile.json(snapshot) : OrganisationFile.yaml(snapshot));
  }

  private void step(
      FakeSplunkOnCall left, FakeSplunkOnCall loaded, Choices choices, Script script) {
    int number = choices.below(Action.ALL.size() + WAYS_TO_WAIT);
    Any any = new Any(choices, left.apiWithoutUser(), left.clock().now());
    if (number >= Action.ALL.size()) {
      Duration wait = any.pause();
      left.clock().advance(wait);
      loaded.clock().advance(wait);
      script.add("clock." + Script.call("advance", wait), "now " + left.clock().now());
      return;
    }
    SplunkOnCallApi both =
        new Pair(script, tally, new BothFakes(left, loaded, () -> {}))
            .of(left.apiWithoutUser(), loaded.apiWithoutUser());
    try {
      Action.ALL.get(number).call().accept(both, any);
    } catch (SplunkOnCallException | IllegalArgumentException e) {
      // Both agree in it, or the arguments do not even make a request.
    }
  }
}
