package io.github.splunkoncall.retrofit.ingest;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.ErrorText;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alert ingestion on the wire. */
public final class IngestWire {
  private static final String SUCCESS = "success";

  /** An alert: a flat object in which any field may be. */
  public static final Codec<Map<String, Object>> FIELDS = Codecs.OBJECT;

  /** The answer to an alert: its entity id, if the service tells it, or a refusal (Q4, Q72). */
  public static final Codec<Optional<String>> ACCEPTED =
      Table.<Optional<String>, Answer>of(Answer::new, Answer::entityId)
          .field("result", STRING, accepted -> SUCCESS, Answer::result)
          .optional("entity_id", STRING, accepted -> accepted, Answer::entityId)
          .optional("message", ErrorText.CODEC, accepted -> Optional.empty(), Answer::message)
          .alsoRead("messages")
          .alsoRead("error")
          .alsoRead("errors")
          .build();

  /** A refusal, for this reason. */
  public static final Codec<String> REFUSED =
      refused().field("message", STRING, reason -> reason, Answer::message).build();

  /** A refusal in the other form of which people tell (Q72). */
  public static final Codec<String> REFUSED_WITH_MESSAGES =
      refused().list("messages", STRING, reason -> List.of(reason), Answer::message).build();

  private IngestWire() {}

  private static Table.Spec<String, Answer> refused() {
    return Table.<String, Answer>of(Answer::new, Answer::reason)
        .field("result", STRING, reason -> "failure", Answer::result);
  }

  /** An answer that is being read. */
  private static final class Answer {
    private @Nullable String result;
    private @Nullable String entityId;
    private @Nullable String message;

    void result(String value) {
      result = value;
    }

    void entityId(String value) {
      entityId = value;
    }

    void message(String value) {
      message = value;
    }

    Optional<String> entityId() {
      if (result == null && message == null) {
        throw new IllegalStateException("there is no field 'result'");
      }
      if (!SUCCESS.equalsIgnoreCase(result)) {
        throw WireException.refusal(reason());
      }
      return Optional.ofNullable(entityId);
    }

    String reason() {
      return message == null || message.isEmpty() ? "it gave no reason" : message;
    }
  }
}
