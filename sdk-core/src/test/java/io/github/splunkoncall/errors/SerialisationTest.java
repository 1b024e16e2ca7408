package io.github.splunkoncall.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Build servers and remote workers send exceptions from one JVM to another. */
class SerialisationTest {
  private static final ErrorContext CONTEXT =
      ErrorContext.builder()
          .operation(Operation.CREATE_INCIDENT)
          .status(418)
          .requestId("req-5")
          .serviceMessage("no")
          .attempts(2)
          .addWaits(Duration.ofMillis(1_250))
          .earlierAttemptMayHaveDoneIt(true)
          .retryAfter(Duration.ofSeconds(3))
          .build();

  static Stream<SplunkOnCallException> exceptions() {
    IOException cause = new IOException("broken pipe");
    return Stream.of(
        new AuthenticationException("a", CONTEXT),
        new CallTimeoutException("b", CONTEXT, true, cause),
        new ConfigurationException("apiKey", "c"),
        new ConflictException("d", CONTEXT),
        new ForbiddenOrThrottledException("e", CONTEXT, LikelyCause.PERMISSION, "evidence"),
        new InvalidRequestException("f", CONTEXT),
        new MalformedResponseException("g", CONTEXT, "$.incidents[1]", cause),
        new NotFoundException("h", CONTEXT),
        new RateLimitedException("i", CONTEXT),
        new RefusedException("j", CONTEXT, List.of(new Refusal("1", "no")), List.of("2")),
        new ServerErrorException("k", CONTEXT),
        new TransportException("l", CONTEXT, true, cause),
        new TransportException("m", ErrorContext.of(Operation.LIST_TEAMS), false, null));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void keepsWhatEveryExceptionKnows(SplunkOnCallException original) throws Exception {
    SplunkOnCallException copy = copy(original);

    assertThat(copy).hasSameClassAs(original).hasMessage(original.getMessage());
    assertThat(copy.operation()).isEqualTo(original.operation());
    assertThat(copy.status()).isEqualTo(original.status());
    assertThat(copy.requestId()).isEqualTo(original.requestId());
    assertThat(copy.serviceMessage()).isEqualTo(original.serviceMessage());
    assertThat(copy.attempts()).isEqualTo(original.attempts());
    assertThat(copy.waits()).isEqualTo(original.waits());
    assertThat(copy.earlierAttemptMayHaveDoneIt())
        .isEqualTo(original.earlierAttemptMayHaveDoneIt());
    assertThat(copy.retryAfter()).isEqualTo(original.retryAfter());
    assertThat(String.valueOf(copy.getCause())).isEqualTo(String.valueOf(original.getCause()));
  }

  @Test
  void keepsWhatOnlyOneExceptionKnows() throws Exception {
    assertThat(copy(new ConfigurationException("apiKey", "x")).setting()).isEqualTo("apiKey");
    ForbiddenOrThrottledException forbidden =
        copy(new ForbiddenOrThrottledException("x", CONTEXT, LikelyCause.PERMISSION, "evidence"));
    assertThat(forbidden.evidence()).isEqualTo("evidence");
    assertThat(forbidden.likelyCause()).isEqualTo(LikelyCause.PERMISSION);
    assertThat(copy(new MalformedResponseException("x", CONTEXT, "$.users", null)).jsonPath())
        .contains("$.users");
    assertThat(copy(new MalformedResponseException("x", CONTEXT, null, true, null)).truncated())
        .isTrue();
    assertThat(copy(new TransportException("x", CONTEXT, true, null)).mayHaveReachedService())
        .isTrue();
    RefusedException refused =
        copy(new RefusedException("x", CONTEXT, List.of(new Refusal("1", "no")), List.of("2")));
    assertThat(refused.refusals()).containsExactly(new Refusal("1", "no"));
    assertThat(refused.accepted()).containsExactly("2");
  }

  @SuppressWarnings("unchecked") // What is read is a copy of what was written.
  private static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
