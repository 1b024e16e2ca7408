package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What an {@link AlertAnnotation} adds. */
public final class AnnotationType extends OpenValue<AnnotationType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** A link. */
    URL,
    /** A text. */
    NOTE,
    /** An image. */
    IMAGE,
    /** Any other text. */
    UNKNOWN
  }

  /** A link. */
  public static final AnnotationType URL = new AnnotationType("u", Known.URL);

  /** A text. */
  public static final AnnotationType NOTE = new AnnotationType("s", Known.NOTE);

  /** An image. */
  public static final AnnotationType IMAGE = new AnnotationType("i", Known.IMAGE);

  private static final List<AnnotationType> VALUES = List.of(URL, NOTE, IMAGE);

  private AnnotationType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<AnnotationType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static AnnotationType of(String text) {
    return match(VALUES, text, AnnotationType::new, Known.UNKNOWN);
  }
}
