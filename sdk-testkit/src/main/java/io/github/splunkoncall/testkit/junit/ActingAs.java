package io.github.splunkoncall.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The acting user of an API that is a parameter or a field with {@link Injected}. A test can have
 * several: {@code (@ActingAs("ana") SplunkOnCallApi ana, @ActingAs("ben") SplunkOnCallApi ben)}.
 */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface ActingAs {

  /** The username. */
  String value();
}
