package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.EMPTY_ANSWERS_ARE_OBJECTS;

import io.github.splunkoncall.testkit.engine.Engine;
import java.util.function.BiConsumer;
import okio.ByteString;

/** Answers that say nothing but 200: an empty body or an empty object (Q5). */
final class NoContent {
  private static final ByteString OBJECT = ByteString.encodeUtf8("{}");

  private NoContent() {}

  /** An operation that does this and has nothing to say. */
  static Route after(BiConsumer<Engine, Request> work) {
    return (engine, request) ->
        engine.locked(
            e -> {
              work.accept(e, request);
              return e.organisation().assumed(EMPTY_ANSWERS_ARE_OBJECTS)
                  ? OBJECT
                  : ByteString.EMPTY;
            });
  }
}
