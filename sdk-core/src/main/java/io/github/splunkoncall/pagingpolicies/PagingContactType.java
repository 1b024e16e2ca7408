package io.github.splunkoncall.pagingpolicies;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** The kind of contact that a rule names. */
public final class PagingContactType extends OpenValue<PagingContactType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** An email address. */
    EMAIL,
    /** A phone number, for calls and for text messages. */
    PHONE,
    /** Any other text. */
    UNKNOWN
  }

  /** An email address. */
  public static final PagingContactType EMAIL = new PagingContactType("email", Known.EMAIL);

  /** A phone number, for calls and for text messages. */
  public static final PagingContactType PHONE = new PagingContactType("phone", Known.PHONE);

  private static final List<PagingContactType> VALUES = List.of(EMAIL, PHONE);

  private PagingContactType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<PagingContactType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static PagingContactType of(String text) {
    return match(VALUES, text, PagingContactType::new, Known.UNKNOWN);
  }
}
