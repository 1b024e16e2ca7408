package io.github.splunkoncall.testkit.persistence;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.testkit.snapshot.FakeState;
import io.github.splunkoncall.testkit.snapshot.OrganisationPart;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.snapshot.UserSnapshot;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Contacts;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.users.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Users with their contact methods and paging policies. */
final class People {
  private final OrganisationSnapshot snapshot;
  private final Organisation organisation;
  private final Optional<Set<Long>> defaultEmails;
  private final boolean hasContacts;

  People(OrganisationSnapshot snapshot, Organisation organisation) {
    this.snapshot = snapshot;
    this.organisation = organisation;
    this.defaultEmails = snapshot.fakeState().map(FakeState::defaultEmails).map(Set::copyOf);
    this.hasContacts = !snapshot.missing().contains(OrganisationPart.CONTACT_METHODS);
  }

  void restore() {
    snapshot.users().forEach(this::restore);
  }

  private void restore(UserSnapshot kept) {
    User user = kept.user();
    if (!hasContacts) {
      organisation.addUser(user);
    } else {
      organisation.addUser(user, contacts -> keep(contacts, user, kept.contactMethods()));
    }
    if (!kept.pagingPolicies().isEmpty()) {
      List<PagingPolicyState> policies = organisation.pagingPolicies(user.username());
      policies.clear();
      kept.pagingPolicies().stream().map(People::policy).forEach(policies::add);
    }
  }

  private void keep(Contacts contacts, User user, ContactMethods methods) {
    methods
        .devices()
        .forEach(
            device ->
                contacts.keep(
                    user.username(),
                    new ContactState(
                        device.id().orElseGet(contacts::nextId),
                        device.contactId(),
                        ContactState.Kind.DEVICE,
                        device.label().orElse(""),
                        device.type().map(DeviceType::text).orElse(""),
                        Contacts.DEFAULT_RANK,
                        true),
                    false));
    methods
        .emails()
        .forEach(
            email ->
                contacts.keep(
                    user.username(),
                    new ContactState(
                        email.id().orElseGet(contacts::nextId),
                        email.contactId(),
                        ContactState.Kind.EMAIL,
                        email.label().orElse(""),
                        email.address(),
                        email.rank().orElse(Contacts.DEFAULT_RANK),
                        email.verified()),
                    isDefault(email)));
    methods
        .phones()
        .forEach(
            phone ->
                contacts.keep(
                    user.username(),
                    new ContactState(
                        phone.id().orElseGet(contacts::nextId),
                        phone.contactId(),
                        ContactState.Kind.PHONE,
                        phone.label().orElse(""),
                        phone.number(),
                        phone.rank().orElse(Contacts.DEFAULT_RANK),
                        phone.verified()),
                    false));
  }

  /** The service shows it by its label alone. */
  private boolean isDefault(Email email) {
    return defaultEmails
        .map(ids -> email.id().filter(ids::contains).isPresent())
        .orElseGet(() -> email.label().filter(Contacts.DEFAULT_LABEL::equals).isPresent());
  }

  private static PagingPolicyState policy(TimedPagingPolicy policy) {
    return new PagingPolicyState(
        policy.name().or(policy::slug).orElse(""),
        policy.timeMask().orElse(PagingPolicyState.ALWAYS),
        new ArrayList<>(policy.steps().stream().map(People::step).toList()));
  }

  private static PagingPolicyState.Step step(PagingStep step) {
    return new PagingPolicyState.Step(
        step.timeout(), step.rules().stream().map(People::rule).toList());
  }

  private static PagingPolicyState.Rule rule(PagingRule rule) {
    return new PagingPolicyState.Rule(rule.type(), rule.contact());
  }
}
