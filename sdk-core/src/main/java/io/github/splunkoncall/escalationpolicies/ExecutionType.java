package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What an {@link EscalationEntry} does. */
public final class ExecutionType extends OpenValue<ExecutionType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Pages a user. */
    USER,
    /** Pages whoever is on duty in a rotation. */
    ROTATION_GROUP,
    /** Pages whoever is next in a rotation. */
    ROTATION_GROUP_NEXT,
    /** Pages whoever was on duty before in a rotation. */
    ROTATION_GROUP_PREVIOUS,
    /** Calls a webhook. */
    WEBHOOK,
    /** Sends an email. */
    EMAIL,
    /** Goes on with another escalation policy. */
    POLICY_ROUTING,
    /** Any other text. */
    UNKNOWN
  }

  /** Pages a user. */
  public static final ExecutionType USER = new ExecutionType("user", Known.USER);

  /** Pages whoever is on duty in a rotation. */
  public static final ExecutionType ROTATION_GROUP =
      new ExecutionType("rotation_group", Known.ROTATION_GROUP);

  /** Pages whoever is next in a rotation. */
  public static final ExecutionType ROTATION_GROUP_NEXT =
      new ExecutionType("rotation_group_next", Known.ROTATION_GROUP_NEXT);

  /** Pages whoever was on duty before in a rotation. */
  public static final ExecutionType ROTATION_GROUP_PREVIOUS =
      new ExecutionType("rotation_group_previous", Known.ROTATION_GROUP_PREVIOUS);

  /** Calls a webhook. */
  public static final ExecutionType WEBHOOK = new ExecutionType("webhook", Known.WEBHOOK);

  /** Sends an email. */
  public static final ExecutionType EMAIL = new ExecutionType("email", Known.EMAIL);

  /** Goes on with another escalation policy. */
  public static final ExecutionType POLICY_ROUTING =
      new ExecutionType("policy_routing", Known.POLICY_ROUTING);

  private static final List<ExecutionType> VALUES =
      List.of(
          USER,
          ROTATION_GROUP,
          ROTATION_GROUP_NEXT,
          ROTATION_GROUP_PREVIOUS,
          WEBHOOK,
          EMAIL,
          POLICY_ROUTING);

  private ExecutionType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<ExecutionType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static ExecutionType of(String text) {
    return match(VALUES, text, ExecutionType::new, Known.UNKNOWN);
  }
}
