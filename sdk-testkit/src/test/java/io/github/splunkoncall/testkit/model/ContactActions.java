package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.ContactMethod;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done about contact methods, and about how users want to be paged. */
final class ContactActions {
  static final List<Action> ALL =
      List.of(
          Action.read((api, any) -> api.contactMethods().all(any.user())),
          Action.read((api, any) -> api.contactMethods().devices(any.user())),
          contact(
              ContactMethods::devices,
              (api, user, id, any) -> api.contactMethods().device(user, id)),
          contact(
              ContactMethods::devices,
              (api, user, id, any) ->
                  api.contactMethods().updateDevice(user, id, deviceUpdate(any))),
          contact(
              ContactMethods::devices,
              (api, user, id, any) -> api.contactMethods().deleteDevice(user, id)),
          Action.read((api, any) -> api.contactMethods().emails(any.user())),
          contact(
              ContactMethods::emails, (api, user, id, any) -> api.contactMethods().email(user, id)),
          Action.of((api, any) -> api.contactMethods().createEmail(any.user(), email(any))),
          contact(
              ContactMethods::emails,
              (api, user, id, any) -> api.contactMethods().deleteEmail(user, id)),
          // There is seldom one that is not the default, and that nobody is paged by.
          Action.of(
              (api, any) -> {
                String user = any.user();
                Email added = api.contactMethods().createEmail(user, email(any));
                api.contactMethods().deleteEmail(user, added.contactId());
              }),
          Action.read((api, any) -> api.contactMethods().phones(any.user())),
          contact(
              ContactMethods::phones, (api, user, id, any) -> api.contactMethods().phone(user, id)),
          Action.of((api, any) -> api.contactMethods().createPhone(any.user(), phone(any))),
          contact(
              ContactMethods::phones,
              (api, user, id, any) -> api.contactMethods().deletePhone(user, id)),
          Action.read((api, any) -> api.pagingPolicies().primary(any.user())),
          Action.read((api, any) -> api.pagingPolicies().all(any.user())),
          Action.read((api, any) -> api.pagingPolicies().flat(any.user())),
          Action.read((api, any) -> api.pagingPolicies().notificationTypes()),
          Action.read((api, any) -> api.pagingPolicies().contactTypes()),
          Action.read((api, any) -> api.pagingPolicies().timeoutTypes()),
          step((api, user, step, any) -> api.pagingPolicies().createStep(user, request(any, user))),
          step((api, user, step, any) -> api.pagingPolicies().step(user, step)),
          step(
              (api, user, step, any) ->
                  api.pagingPolicies().updateStep(user, step, request(any, user))),
          step(
              (api, user, step, any) ->
                  api.pagingPolicies().createRule(user, step, rule(any, user))),
          step(
              (api, user, step, any) ->
                  api.pagingPolicies().rule(user, step, ruleIndex(any, user, step))),
          step(
              (api, user, step, any) ->
                  api.pagingPolicies()
                      .updateRule(user, step, ruleIndex(any, user, step), rule(any, user))),
          step(
              (api, user, step, any) ->
                  api.pagingPolicies().deleteRule(user, step, ruleIndex(any, user, step))),
          Action.of(
              (api, any) -> {
                String user = any.user();
                api.pagingPolicies().createRule(user, 0, PagingRuleRequest.push());
                api.pagingPolicies().deleteRule(user, 0, 1);
              }),
          Action.of(
              (api, any) -> {
                String user = any.of(any.users().limit(1));
                any.withOne(
                    steps(any, user),
                    step ->
                        api.pagingPolicies()
                            .updateStep(
                                user, step.index(), PagingStepRequest.builder(step).build()));
              }));

  private ContactActions() {}

  private interface ContactCall {
    void make(SplunkOnCallApi api, String user, String id, Any any);
  }

  private interface StepCall {
    void make(SplunkOnCallApi api, String user, int step, Any any);
  }

  private static Action contact(
      Function<ContactMethods, List<? extends ContactMethod>> kind, ContactCall call) {
    return Action.of(
        (api, any) -> {
          String user = any.of(any.users().filter(one -> !kind.apply(any.contacts(one)).isEmpty()));
          call.make(api, user, any.contactId(kind.apply(any.contacts(user))), any);
        });
  }

  private static Action step(StepCall call) {
    return Action.of(
        (api, any) -> {
          String user = any.user();
          call.make(api, user, any.index(steps(any, user).size()), any);
        });
  }

  private static List<PagingStep> steps(Any any, String user) {
    boolean exists = any.users().anyMatch(user::equals);
    return exists ? any.known().pagingPolicies().primary(user).steps() : List.of();
  }

  private static int ruleIndex(Any any, String user, int step) {
    List<PagingStep> steps = steps(any, user);
    boolean exists = step >= 0 && step < steps.size();
    return any.index(exists ? steps.get(step).rules().size() : 0);
  }

  private static DeviceUpdate deviceUpdate(Any any) {
    DeviceUpdate.Builder update = DeviceUpdate.builder();
    any.maybe(() -> update.label(any.text()));
    any.maybe(() -> update.escalationSound(any.text()));
    any.maybe(() -> update.chatSound(any.name()));
    any.maybe(() -> update.resolvedSound(any.name()));
    return update.build();
  }

  private static EmailRequest email(Any any) {
    EmailRequest.Builder email = EmailRequest.builder();
    email.label(any.text()).email(any.address());
    any.maybe(() -> email.rank(any.of(0, 1, 500, -1)));
    return email.build();
  }

  private static PhoneRequest phone(Any any) {
    PhoneRequest.Builder phone = PhoneRequest.builder();
    phone.label(any.text());
    phone.phone(any.of("+14115550110", "+49 30 5550100", "411-555-0110", "1", "none", "(+1) x2"));
    any.maybe(() -> phone.rank(any.of(0, 1, 500, -1)));
    return phone.build();
  }

  private static PagingStepRequest request(Any any, String user) {
    return PagingStepRequest.builder()
        .timeout(any.of(Duration.ofMinutes(1), Duration.ofMinutes(60), any.minutes()))
        .rules(IntStream.range(0, any.below(3)).mapToObj(i -> rule(any, user)).toList())
        .build();
  }

  private static PagingRuleRequest rule(Any any, String user) {
    ContactMethods contacts = any.contacts(user);
    long email = any.number(contacts.emails().stream().map(Email::id).flatMap(Optional::stream));
    long phone = any.number(contacts.phones().stream().map(Phone::id).flatMap(Optional::stream));
    return switch (any.below(6)) {
      case 0 -> PagingRuleRequest.push();
      case 1 -> PagingRuleRequest.email(email);
      case 2 -> PagingRuleRequest.sms(phone);
      case 3 -> PagingRuleRequest.phone(phone);
      case 4 -> PagingRuleRequest.email(phone);
      default ->
          PagingRuleRequest.builder()
              .type(NotificationType.of(any.name()))
              .contact(
                  any.of(
                      Stream.of(PagingContactType.EMAIL, PagingContactType.of(any.name()))
                          .map(type -> PagingContact.of(email, type))
                          .toList()))
              .build();
    };
  }
}
