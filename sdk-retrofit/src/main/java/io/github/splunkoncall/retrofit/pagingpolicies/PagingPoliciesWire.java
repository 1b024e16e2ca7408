package io.github.splunkoncall.retrofit.pagingpolicies;

import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Steps and rules of a primary paging policy on the wire. Both count from 0 (Q38). */
public final class PagingPoliciesWire {
  static final Codec<Duration> MINUTES = new MinutesCodec(false);
  static final Codec<NotificationType> TYPE =
      Codecs.open(NotificationType.values(), NotificationType::of);
  static final Codec<PagingContactType> CONTACT_TYPE =
      Codecs.open(PagingContactType.values(), PagingContactType::of);

  /** Answers have {@code Email} and {@code Phone}, requests lower case (Q37). */
  private static final Codec<PagingContactType> CONTACT_TYPE_TO_SEND =
      new Codec<>() {
        @Override
        public PagingContactType read(JsonReader in) throws IOException {
          return CONTACT_TYPE.read(in);
        }

        @Override
        public void write(JsonWriter out, PagingContactType value) throws IOException {
          List<PagingContactType> known = PagingContactType.values();
          int i = known.indexOf(value);
          CONTACT_TYPE.write(out, i < 0 ? value : known.get(i));
        }
      };

  private static final Codec<PagingContact> CONTACT = contact(CONTACT_TYPE);
  private static final Codec<PagingContact> CONTACT_TO_SEND = contact(CONTACT_TYPE_TO_SEND);

  private static final Codec<PagingRule> BARE_RULE =
      Table.of(PagingRule::builder, PagingRule.Builder::build)
          .number("index", PagingRule::index, PagingRule.Builder::index)
          .field("type", TYPE, PagingRule::type, PagingRule.Builder::type)
          .optional(
              "contact",
              CONTACT,
              PagingRule::contact,
              (rule, contact) -> rule.contact(unlessAllDevices(contact)))
          .build();

  static final Codec<PagingStep> BARE_STEP =
      Table.of(PagingStep::builder, PagingStep.Builder::build)
          .number("index", PagingStep::index, PagingStep.Builder::index)
          .field("timeout", MINUTES, PagingStep::timeout, PagingStep.Builder::timeout)
          .list("rules", BARE_RULE, PagingStep::rules, PagingStep.Builder::addRules)
          .build();

  /** A rule to create, or in the place of another. */
  public static final Codec<PagingRuleRequest> RULE_REQUEST =
      Table.of(PagingRuleRequest::builder, PagingRuleRequest.Builder::build)
          .field("type", TYPE, PagingRuleRequest::type, PagingRuleRequest.Builder::type)
          .optional(
              "contact",
              CONTACT_TO_SEND,
              PagingRuleRequest::contact,
              (rule, contact) -> rule.contact(unlessAllDevices(contact)))
          .build();

  /** A step to create, or in the place of another. Its rules are always there (Q38). */
  public static final Codec<PagingStepRequest> STEP_REQUEST =
      Table.of(StepDraft::new, StepDraft::build)
          .field(
              "timeout",
              MINUTES,
              PagingStepRequest::timeout,
              (draft, timeout) -> draft.request.timeout(timeout))
          .field("rules", Codecs.list(RULE_REQUEST), PagingStepRequest::rules, StepDraft::rules)
          .build();

  static final Codec<List<PagingStep>> STEPS = steps("");
  static final Codec<PagingStep> STEP = step("");
  static final Codec<PagingRule> RULE = rule("", 0);
  static final Codec<Optional<PagingRule>> DELETED = Codecs.present(RULE);

  private PagingPoliciesWire() {}

  /** The primary policy of this user. */
  public static Codec<List<PagingStep>> steps(String username) {
    return Table.envelope("steps", Codecs.list(BARE_STEP))
        .written("_selfUrl", steps -> path(username))
        .build();
  }

  /** A step of the primary policy of this user. */
  public static Codec<PagingStep> step(String username) {
    return Table.envelope("step", BARE_STEP)
        .written("_selfUrl", step -> path(username) + "/" + step.index())
        .build();
  }

  /** A rule of this step of the primary policy of this user. */
  public static Codec<PagingRule> rule(String username, int step) {
    return Table.envelope("stepRule", BARE_RULE)
        .written("_selfUrl", rule -> path(username) + "/" + step + "/" + rule.index())
        .build();
  }

  private static String path(String username) {
    return "/api-public/v1/profile/" + username + "/policies";
  }

  private static Codec<PagingContact> contact(Codec<PagingContactType> type) {
    return Table.of(() -> PagingContact.builder().id(0), PagingContact.Builder::build)
        .field("id", LONG, PagingContact::id, PagingContact.Builder::id)
        .optional(
            "type",
            type,
            contact -> Optional.of(contact.type()).filter(found -> !found.text().isEmpty()),
            PagingContact.Builder::type)
        .build();
  }

  /** Some clients send a contact with every rule, and 0 stands for all devices (Q34). */
  private static Optional<PagingContact> unlessAllDevices(PagingContact contact) {
    return contact.id() == 0 ? Optional.empty() : Optional.of(contact);
  }

  /** A step that is being read; tells no rules from none sent. */
  private static final class StepDraft {
    private final PagingStepRequest.Builder request = PagingStepRequest.builder();
    private boolean hasRules;

    private void rules(List<PagingRuleRequest> rules) {
      request.rules(rules);
      hasRules = true;
    }

    private PagingStepRequest build() {
      if (!hasRules) {
        throw new IllegalStateException("there is no field 'rules'");
      }
      return request.build();
    }
  }
}
