package io.github.splunkoncall.pagingpolicies;

import io.github.splunkoncall.OpenValue;
import java.util.List;
import java.util.Optional;

/** The way in which a rule pages. */
public final class NotificationType extends OpenValue<NotificationType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** By the mobile app, on all devices of the user. */
    PUSH,
    /** By email. */
    EMAIL,
    /** By text message. */
    SMS,
    /** By a phone call. */
    PHONE,
    /** Any other text. */
    UNKNOWN
  }

  /** By the mobile app, on all devices of the user. */
  public static final NotificationType PUSH = new NotificationType("push", Known.PUSH);

  /** By email. */
  public static final NotificationType EMAIL = new NotificationType("email", Known.EMAIL);

  /** By text message. */
  public static final NotificationType SMS = new NotificationType("sms", Known.SMS);

  /** By a phone call. */
  public static final NotificationType PHONE = new NotificationType("phone", Known.PHONE);

  private static final List<NotificationType> VALUES = List.of(PUSH, EMAIL, SMS, PHONE);

  private NotificationType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<NotificationType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static NotificationType of(String text) {
    return match(VALUES, text, NotificationType::new, Known.UNKNOWN);
  }

  /** The kind of contact that a rule of this type names; empty for push and for what is unknown. */
  public Optional<PagingContactType> contactType() {
    return switch (known()) {
      case EMAIL -> Optional.of(PagingContactType.EMAIL);
      case SMS, PHONE -> Optional.of(PagingContactType.PHONE);
      case PUSH, UNKNOWN -> Optional.empty();
    };
  }
}
