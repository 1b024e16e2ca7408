package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.teams.TeamsApi;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** An API that says that it deletes teams, and does not. */
final class ForgetfulApi {
  private ForgetfulApi() {}

  static SplunkOnCallApi of(SplunkOnCallApi api) {
    return proxy(
        SplunkOnCallApi.class,
        (proxy, method, arguments) ->
            method.getReturnType() == TeamsApi.class
                ? teams(api.teams())
                : unwrapped(() -> method.invoke(api, arguments)));
  }

  private static TeamsApi teams(TeamsApi teams) {
    return proxy(
        TeamsApi.class,
        (proxy, method, arguments) ->
            method.getName().equals("delete")
                ? Optional.of(teams.get((String) arguments[0]))
                : unwrapped(() -> method.invoke(teams, arguments)));
  }

  private interface Invocation {
    Object invoke() throws ReflectiveOperationException;
  }

  private static Object unwrapped(Invocation invocation) throws Throwable {
    try {
      return invocation.invoke();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
