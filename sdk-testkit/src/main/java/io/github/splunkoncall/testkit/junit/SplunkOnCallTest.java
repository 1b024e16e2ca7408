package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class, or one test, a fake of its own:
 *
 * <pre>{@code
 * @SplunkOnCallTest
 * class CheckoutAlarmTest {
 *   @Test
 *   void pagesBenIfAnaDoesNotReact(FakeSplunkOnCall fake, SplunkOnCallApi api) {
 *     new CheckoutAlarm(api).latencyIs(Duration.ofSeconds(5));
 *     fake.clock().advance(Duration.ofMinutes(10));
 *     assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
 *   }
 * }
 * }</pre>
 *
 * <p>Parameters of tests, of {@code @BeforeEach} and {@code @AfterEach} methods and of constructors
 * can be a {@link FakeSplunkOnCall}, a {@link SplunkOnCallApi} that calls it, a {@link FakeServer}
 * that serves it, and a {@code SplunkOnCallClient} that calls this server. So can fields with
 * {@link Injected}. The API acts as {@code admin}, or as {@link ActingAs} says.
 *
 * <p>By default the organisation has the team Payments of ana and ben. Its policy Primary, to which
 * the routing key {@code payments} leads, pages ana at once and ben after ten minutes. {@link
 * Organisation} makes another one.
 *
 * <p>What the test was given is closed after it. A fake that {@code @BeforeAll} or the constructor
 * of a class with {@code @TestInstance(PER_CLASS)} asks for is shared by all tests of the class. If
 * a test fails, what happened at the fake is printed to {@code System.err}.
 *
 * <p>Needs JUnit Jupiter 5.13 or newer, and {@code splunk-on-call-sdk-retrofit} for HTTP.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(SplunkOnCallExtension.class)
@SuppressWarnings("exports") // Whoever uses this has JUnit, which reaches the extension.
public @interface SplunkOnCallTest {

  /**
   * How a {@link SplunkOnCallApi} reaches the fake. What is nearest to a test counts: that of the
   * method, of its class, of the class around it. A subclass can run the same tests by the other
   * door: {@code @SplunkOnCallTest(Door.HTTP) class OverHttpTest extends CheckoutAlarmTest {}}.
   */
  Door value() default Door.IN_PROCESS;
}
