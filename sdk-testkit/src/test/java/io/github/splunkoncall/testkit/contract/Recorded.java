package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down which methods the contract calls, and through which door. */
final class Recorded {
  private static final Set<String> CALLS = ConcurrentHashMap.newKeySet();
  private static final Map<Operation, Set<Assumption<?>>> ASSUMED = new ConcurrentHashMap<>();

  private final String door;

  private Recorded(String door) {
    this.door = door;
  }

  /** The same API; what is called on it counts as called through the door. */
  static SplunkOnCallApi through(String door, SplunkOnCallApi api) {
    return new Recorded(door).api(api);
  }

  /** Whether a method such as {@code incidents().list} was called through such a door. */
  static boolean called(String door, String method) {
    return CALLS.contains(door + " " + method);
  }

  /** Adds what a fake has assumed. */
  static void assumed(Map<Operation, Set<Assumption<?>>> used) {
    used.forEach(
        (operation, assumptions) ->
            ASSUMED
                .computeIfAbsent(operation, first -> ConcurrentHashMap.newKeySet())
                .addAll(assumptions));
  }

  /** What fakes have assumed for an operation. */
  static Set<Assumption<?>> assumed(Operation operation) {
    return ASSUMED.getOrDefault(operation, Set.of());
  }

  private SplunkOnCallApi api(SplunkOnCallApi api) {
    return proxy(
        SplunkOnCallApi.class,
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          Object result = invoke(api, method, arguments);
          if (result instanceof SplunkOnCallApi derived) {
            return api(derived);
          }
          return method.getDeclaringClass() == SplunkOnCallApi.class
              ? resource(method, result)
              : result;
        });
  }

  private Object resource(Method accessor, Object resource) {
    return proxy(
        accessor.getReturnType(),
        (proxy, method, arguments) -> {
          CALLS.add(door + " " + accessor.getName() + "()." + method.getName());
          return invoke(resource, method, arguments);
        });
  }

  /** All that is thrown passes here. */
  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      Canary.look(method.getName(), e.getTargetException());
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
