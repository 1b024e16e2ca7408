package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DELETIONS_ARE_ANSWERED;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.WireException;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import okio.Buffer;
import okio.ByteString;

/** What one operation does with a request: the bytes of the answer, or a refusal. */
@FunctionalInterface
interface Route {
  /** The form of a refusal. */
  Codec<String> ERROR = Table.envelope("error", Codecs.STRING).build();

  ByteString answer(Engine engine, Request request);

  /** Reads the body of a request to a call that is not done, for the journal. */
  default void read(Engine engine, Request request) {}

  /** The same operation, whose body is read like that. */
  default Route reading(BiConsumer<Engine, Request> body) {
    Route route = this;
    return new Route() {
      @Override
      public ByteString answer(Engine engine, Request request) {
        return route.answer(engine, request);
      }

      @Override
      public void read(Engine engine, Request request) {
        body.accept(engine, request);
      }
    };
  }

  /** The same operation, whose body has this form. */
  default Route reading(Codec<?> body) {
    return reading((engine, request) -> request.decode(body));
  }

  /** The body of a refusal. */
  default ByteString refusal(Engine engine, String text) {
    return error(text);
  }

  /** The body of a refusal as nearly all operations have it. */
  static ByteString error(String text) {
    return Json.encode(ERROR, text);
  }

  /** An operation that is written out. */
  static Route by(Route route) {
    return route;
  }

  /** An operation without a body: runs on the engine, answers in this form. */
  static <T> Route of(Codec<T> response, BiFunction<Engine, Request, T> work) {
    return (engine, request) -> Json.encode(response, engine.locked(e -> work.apply(e, request)));
  }

  /** An operation with a body in one form and an answer in another. */
  static <B, T> Route of(Codec<B> body, Codec<T> response, BiFunction<Engine, B, T> work) {
    return of(body, response, (engine, request, content) -> work.apply(engine, content));
  }

  /** The same for an operation that also looks at its path or query. */
  static <B, T> Route of(Codec<B> body, Codec<T> response, Work<B, T> work) {
    return of(body, Request::tell, response, work);
  }

  /** The same for a body that is no model: {@code told} says what its values are called. */
  static <B, T> Route of(
      Codec<B> body, BiConsumer<Arguments, B> told, Codec<T> response, Work<B, T> work) {
    return of(
            response, (engine, request) -> work.apply(engine, request, request.decode(body, told)))
        .reading((engine, request) -> request.decode(body, told));
  }

  /** An operation whose answer is empty. */
  static Route empty(BiConsumer<Engine, Request> work) {
    return (engine, request) -> {
      engine.locked(
          e -> {
            work.accept(e, request);
            return e;
          });
      return ByteString.EMPTY;
    };
  }

  /** The same operation, rearranging its answer where the organisation is assumed to do so. */
  default Route rearranged(Predicate<Organisation> assumed, Consumer<Map<String, Object>> change) {
    return answering(
        (engine, answer) -> {
          if (!assumed.test(engine.organisation())) {
            return answer;
          }
          Map<String, Object> fields = fields(answer);
          change.accept(fields);
          return Json.encode(Codecs.ANY, fields);
        });
  }

  /** The same operation, which deletes: without an answer where that is assumed (Q5). */
  default Route deletion() {
    return answering(
        (engine, answer) ->
            engine.organisation().assumed(DELETIONS_ARE_ANSWERED) ? answer : ByteString.EMPTY);
  }

  private Route answering(BiFunction<Engine, ByteString, ByteString> change) {
    Route answers = (engine, request) -> change.apply(engine, answer(engine, request));
    return answers.reading(this::read);
  }

  /** What an operation with a body does. */
  @FunctionalInterface
  interface Work<B, T> {
    T apply(Engine engine, Request request, B body);
  }

  /** The fields of a body that is an object, to be changed. */
  static Map<String, Object> fields(ByteString body) {
    if (!(decode(Codecs.ANY, body) instanceof Map<?, ?> object)) {
      throw new ServiceRefusal(400, "the body is not an object");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    object.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return fields;
  }

  /** The body in this form, or the refusal of the service. */
  static <B> B decode(Codec<B> codec, ByteString body) {
    try {
      return Json.decode(new Buffer().write(body), codec);
    } catch (WireException e) {
      throw new ServiceRefusal(400, e.getMessage() + " at " + e.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
