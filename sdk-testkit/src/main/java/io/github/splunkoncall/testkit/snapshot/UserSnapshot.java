package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.users.User;
import java.util.List;
import org.immutables.value.Value;

/** A user with the ways to reach the user. */
@Value.Immutable
public interface UserSnapshot {
  /** The user. */
  User user();

  /** The devices, email addresses and phone numbers. */
  @Value.Default
  default ContactMethods contactMethods() {
    return ContactMethods.builder().build();
  }

  /** How the user wants to be paged: the primary policy first; empty for that of a new user. */
  List<TimedPagingPolicy> pagingPolicies();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserSnapshot}. */
  final class Builder extends ImmutableUserSnapshot.Builder {
    Builder() {}
  }
}
