package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.ingest.MonitoredEntity;
import io.github.splunkoncall.testkit.faults.FaultScript;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Two doors as one API: each call is made at both, written down, and a {@link Disagreement} if not
 * the same comes of it.
 */
final class Pair {
  private final Script script;
  private final Tally tally;
  private final BothFakes fakes;
  private FaultScript faults = FaultScript.NONE;

  Pair(Script script, Tally tally, BothFakes fakes) {
    this.script = script;
    this.tally = tally;
    this.fakes = fakes;
  }

  /** Lets the next call go wrong, at both doors. */
  void spoil(FaultScript next) {
    faults = next;
  }

  SplunkOnCallApi of(SplunkOnCallApi one, SplunkOnCallApi other) {
    return api("api", one, other);
  }

  private SplunkOnCallApi api(String text, SplunkOnCallApi one, SplunkOnCallApi other) {
    return proxy(
        SplunkOnCallApi.class,
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          if (method.getName().equals("actingAs")) {
            Both both = call(text, "actingAs", method, one, other, arguments);
            return api(
                text + "." + Script.call("actingAs", arguments),
                (SplunkOnCallApi) both.one(),
                (SplunkOnCallApi) both.other());
          }
          Object resource = invoke(method, one);
          Object otherResource = invoke(method, other);
          return resource(text + "." + method.getName() + "()", method, resource, otherResource);
        });
  }

  private Object resource(String text, Method accessor, Object one, Object other) {
    return proxy(
        accessor.getReturnType(),
        (proxy, method, arguments) -> {
          if (method.getReturnType() == MonitoredEntity.class) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          String name = accessor.getName() + "()." + method.getName();
          return call(text, name, method, one, other, arguments).one();
        });
  }

  private record Both(Object one, Object other) {}

  private Both call(
      String text, String name, Method method, Object one, Object other, Object[] arguments)
      throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    String call = text + "." + Script.call(method.getName(), given);
    if (!faults.equals(FaultScript.NONE)) {
      script.add("fake." + Script.call("inject", faults.toString()), "of both");
    }
    fakes.inject(faults);
    fakes.beginJournals();
    Outcome outcome = Outcome.of(() -> unwrapped(method, one, given));
    Outcome otherOutcome = Outcome.of(() -> unwrapped(method, other, given));
    fakes.inject(FaultScript.NONE);
    faults = FaultScript.NONE;
    boolean same =
        method.getReturnType() == SplunkOnCallApi.class
            ? outcome.thrown().isPresent() == otherOutcome.thrown().isPresent()
            : outcome.agreesWith(otherOutcome);
    if (!same || !outcome.isExpected()) {
      script.add(call, same ? "unexpected" : "different");
      throw new Disagreement(
          name, "in process: %s%nover HTTP:  %s".formatted(outcome, otherOutcome));
    }
    try {
      tally.count(fakes.sameJournals(name));
    } catch (Disagreement disagreement) {
      script.add(call, "different journals");
      throw disagreement;
    }
    if (method.getReturnType() != SplunkOnCallApi.class || outcome.thrown().isPresent()) {
      script.add(call, outcome);
      tally.count(name, outcome);
    }
    if (outcome.thrown().isPresent()) {
      throw outcome.thrown().get();
    }
    return new Both(outcome.value(), otherOutcome.value());
  }

  private static Object unwrapped(Method method, Object target, Object... arguments)
      throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
  }

  private static Object invoke(Method method, Object target) throws ReflectiveOperationException {
    return method.invoke(target);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
