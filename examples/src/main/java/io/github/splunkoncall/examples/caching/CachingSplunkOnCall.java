package io.github.splunkoncall.examples.caching;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.users.UsersApi;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An API that remembers the lists of teams and users, which change seldom and are asked for often.
 * It asks again when a list is too old, and after every call on teams or users that may have
 * changed something, also if that failed. Safe for use by many threads, as the API around which it
 * is.
 */
public final class CachingSplunkOnCall {
  private static final Set<Class<?>> REMEMBERED = Set.of(TeamsApi.class, UsersApi.class);

  /** Operations of teams and users that change nothing; all others count as changes. */
  private static final Set<String> READS =
      Set.of("list", "listV1", "get", "members", "admins", "teams", "findByEmail");

  private record Entry(Object list, Instant read) {}

  private final Duration maxAge;
  private final InstantSource clock;

  /** A new map after each change: a read that began before it ends in the old one. */
  private volatile Map<Method, Entry> entries = new ConcurrentHashMap<>();

  private CachingSplunkOnCall(Duration maxAge, InstantSource clock) {
    this.maxAge = maxAge;
    this.clock = clock;
  }

  /** The same API, whose lists of teams and users are at most {@code maxAge} old. */
  public static SplunkOnCallApi around(SplunkOnCallApi api, Duration maxAge, InstantSource clock) {
    return new CachingSplunkOnCall(maxAge, clock).caching(api);
  }

  /** Those who act as others, or have a deadline, share what is remembered. */
  private SplunkOnCallApi caching(SplunkOnCallApi api) {
    return proxy(
        SplunkOnCallApi.class,
        (proxy, method, arguments) -> {
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          Object result = call(api, method, arguments);
          if (result instanceof SplunkOnCallApi derived) {
            return caching(derived);
          }
          return REMEMBERED.contains(method.getReturnType())
              ? resource(method.getReturnType(), result)
              : result;
        });
  }

  private <T> T resource(Class<T> type, Object resource) {
    return proxy(
        type,
        (proxy, method, arguments) -> {
          if (method.getName().equals("list")) {
            return remembered(resource, method);
          }
          try {
            return call(resource, method, arguments);
          } finally {
            if (method.getDeclaringClass() == type && !READS.contains(method.getName())) {
              entries = new ConcurrentHashMap<>();
            }
          }
        });
  }

  private Object remembered(Object resource, Method list) throws Throwable {
    Map<Method, Entry> now = entries;
    Entry entry = now.get(list);
    if (entry == null || entry.read().plus(maxAge).isBefore(clock.instant())) {
      Instant asked = clock.instant();
      entry = new Entry(call(resource, list), asked);
      now.put(list, entry);
    }
    return entry.list();
  }

  private static Object call(Object target, Method method, Object @Nullable ... arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
