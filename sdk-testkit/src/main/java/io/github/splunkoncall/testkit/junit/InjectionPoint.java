package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A parameter or a field that asks for something of the fake. */
record InjectionPoint(String name, Class<?> type, Optional<ActingAs> actingAs) {
  /** Known by its name, because it is not on every class path. */
  private static final String CLIENT = "io.github.splunkoncall.retrofit.SplunkOnCallClient";

  private static final String TESTKIT = FakeSplunkOnCall.class.getPackageName();

  /** Whether nobody else can be meant: types of the testkit, and what acts as somebody. */
  boolean isOurs() {
    return type == SplunkOnCallApi.class
        || type.getName().equals(CLIENT)
        || type.getPackageName().equals(TESTKIT)
        || actingAs.isPresent();
  }

  Object resolve(Fixture fixture, Door door) {
    if (type == SplunkOnCallApi.class) {
      return acting(fixture.api(door));
    }
    if (type.getName().equals(CLIENT)) {
      return acting(fixture.api(Door.HTTP));
    }
    if (actingAs.isPresent()) {
      throw new ExtensionConfigurationException(
          "@ActingAs(\"%s\") is on %s, but only a SplunkOnCallApi or a SplunkOnCallClient acts as somebody"
              .formatted(actingAs.get().value(), this));
    }
    if (type == FakeSplunkOnCall.class) {
      return fixture.fake();
    }
    if (type == FakeServer.class) {
      return fixture.server();
    }
    throw new ExtensionConfigurationException(
        "%s cannot be injected. Ask for a FakeSplunkOnCall, a SplunkOnCallApi, a FakeServer or a SplunkOnCallClient, which lead to all else"
            .formatted(this));
  }

  private SplunkOnCallApi acting(SplunkOnCallApi api) {
    return actingAs.map(user -> api.actingAs(user.value())).orElse(api);
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " " + name;
  }
}
