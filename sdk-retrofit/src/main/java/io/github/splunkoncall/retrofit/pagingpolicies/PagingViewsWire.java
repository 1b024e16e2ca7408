package io.github.splunkoncall.retrofit.pagingpolicies;

import static io.github.splunkoncall.retrofit.pagingpolicies.PagingPoliciesWire.CONTACT_TYPE;
import static io.github.splunkoncall.retrofit.pagingpolicies.PagingPoliciesWire.MINUTES;
import static io.github.splunkoncall.retrofit.pagingpolicies.PagingPoliciesWire.TYPE;
import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.pagingpolicies.FlatPagingPolicy;
import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.time.Duration;
import java.util.List;

/** Other views of paging policies on the wire, and the values that they can have. */
public final class PagingViewsWire {
  private static final Codec<TimedPagingPolicy> TIMED =
      Table.of(TimedPagingPolicy::builder, TimedPagingPolicy.Builder::build)
          .number("rank", TimedPagingPolicy::rank, TimedPagingPolicy.Builder::rank)
          .optional("name", STRING, TimedPagingPolicy::name, TimedPagingPolicy.Builder::name)
          .optional("slug", STRING, TimedPagingPolicy::slug, TimedPagingPolicy.Builder::slug)
          .optional(
              "policyType",
              STRING,
              TimedPagingPolicy::policyType,
              TimedPagingPolicy.Builder::policyType)
          .optional(
              "timeMask",
              TimeMaskWire.MASK,
              TimedPagingPolicy::timeMask,
              TimedPagingPolicy.Builder::timeMask)
          .list(
              "steps",
              PagingPoliciesWire.BARE_STEP,
              TimedPagingPolicy::steps,
              TimedPagingPolicy.Builder::addSteps)
          .build();

  /** All policies of a user; an older form has a type in the place of name and slug (Q40). */
  public static final Codec<List<TimedPagingPolicy>> ALL =
      Table.envelope("policies", Codecs.list(TIMED)).build();

  /** A line of the flat view; its order is that of the step and no key (Q39). */
  private static final Codec<FlatPagingRule> FLAT_RULE =
      Table.of(FlatPagingRule::builder, FlatPagingRule.Builder::build)
          .number("order", FlatPagingRule::order, FlatPagingRule.Builder::order)
          .field("timeout", MINUTES, FlatPagingRule::timeout, FlatPagingRule.Builder::timeout)
          .field("contactType", TYPE, FlatPagingRule::type, FlatPagingRule.Builder::type)
          .optional("extId", STRING, FlatPagingRule::contactId, FlatPagingRule.Builder::contactId)
          .build();

  /** The primary policy of a user as one list. */
  public static final Codec<FlatPagingPolicy> FLAT =
      Table.of(FlatPagingPolicy::builder, FlatPagingPolicy.Builder::build)
          .field("username", STRING, FlatPagingPolicy::username, FlatPagingPolicy.Builder::username)
          .optional("userId", LONG, FlatPagingPolicy::userId, FlatPagingPolicy.Builder::userId)
          .list("policies", FLAT_RULE, FlatPagingPolicy::rules, FlatPagingPolicy.Builder::addRules)
          .orRefusal()
          .build();

  /** The ways in which a rule can page. */
  public static final Codec<List<PagingOption<NotificationType>>> NOTIFICATION_TYPES =
      options("notificationTypes", "notifications", TYPE);

  /** The kinds of contact that a rule can name. */
  public static final Codec<List<PagingOption<PagingContactType>>> CONTACT_TYPES =
      options("contactTypes", "contacts", CONTACT_TYPE);

  /** The timeouts that a step can have: text, though the documentation has numbers (Q36). */
  public static final Codec<List<PagingOption<Duration>>> TIMEOUT_TYPES =
      options("timeoutTypes", "timeouts", new MinutesCodec(true));

  /** The same as numbers. */
  public static final Codec<List<PagingOption<Duration>>> TIMEOUT_TYPES_AS_NUMBERS =
      options("timeoutTypes", "timeouts", MINUTES);

  private PagingViewsWire() {}

  private static <T> Codec<List<PagingOption<T>>> options(
      String name, String segment, Codec<T> type) {
    Codec<PagingOption<T>> option =
        Table.<PagingOption<T>, PagingOption.Builder<T>>of(
                PagingOption::builder, PagingOption.Builder::build)
            .field("type", type, PagingOption::value, PagingOption.Builder::value)
            .field(
                "description", STRING, PagingOption::description, PagingOption.Builder::description)
            .build();
    return Table.envelope(name, Codecs.list(option))
        .written("_selfUrl", options -> "/api-public/v1/policies/types/" + segment)
        .build();
  }
}
