package io.github.splunkoncall.oncall;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What kind of thing an {@link OnCallEntry} reaches. */
public final class OnCallType extends OpenValue<OnCallType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** A user. */
    USER,
    /** Whoever is on duty in a shift of a rotation. */
    ROTATION_GROUP,
    /** Whoever is next in a shift of a rotation. */
    ROTATION_GROUP_NEXT,
    /** Whoever was on duty before in a shift of a rotation. */
    ROTATION_GROUP_PREVIOUS,
    /** A team. */
    TEAM,
    /** Goes on with another team. */
    TEAM_ROUTING,
    /** A webhook. */
    WEBHOOK,
    /** An email address. */
    EMAIL,
    /** Goes on with another escalation policy. */
    POLICY_ROUTING,
    /** Any other text. */
    UNKNOWN
  }

  /** A user. */
  public static final OnCallType USER = new OnCallType("user", Known.USER);

  /** Whoever is on duty in a shift of a rotation. */
  public static final OnCallType ROTATION_GROUP =
      new OnCallType("rotation_group", Known.ROTATION_GROUP);

  /** Whoever is next in a shift of a rotation. */
  public static final OnCallType ROTATION_GROUP_NEXT =
      new OnCallType("rotation_group_next", Known.ROTATION_GROUP_NEXT);

  /** Whoever was on duty before in a shift of a rotation. */
  public static final OnCallType ROTATION_GROUP_PREVIOUS =
      new OnCallType("rotation_group_previous", Known.ROTATION_GROUP_PREVIOUS);

  /** A team. */
  public static final OnCallType TEAM = new OnCallType("team", Known.TEAM);

  /** Goes on with another team. */
  public static final OnCallType TEAM_ROUTING = new OnCallType("team_routing", Known.TEAM_ROUTING);

  /** A webhook. */
  public static final OnCallType WEBHOOK = new OnCallType("webhook", Known.WEBHOOK);

  /** An email address. */
  public static final OnCallType EMAIL = new OnCallType("email", Known.EMAIL);

  /** Goes on with another escalation policy. */
  public static final OnCallType POLICY_ROUTING =
      new OnCallType("policy_routing", Known.POLICY_ROUTING);

  private static final List<OnCallType> VALUES =
      List.of(
          USER,
          ROTATION_GROUP,
          ROTATION_GROUP_NEXT,
          ROTATION_GROUP_PREVIOUS,
          TEAM,
          TEAM_ROUTING,
          WEBHOOK,
          EMAIL,
          POLICY_ROUTING);

  private OnCallType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<OnCallType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static OnCallType of(String text) {
    return match(VALUES, text, OnCallType::new, Known.UNKNOWN);
  }
}
