package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.ContactMethod;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.pagingpolicies.PagingPolicy;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import io.github.splunkoncall.users.UsersApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Contact methods of users: devices, emails and phones. */
abstract class ContactMethodsContract extends ContractSuite {
  private static final EmailRequest HOME = EmailRequest.of("Home", "ana@home.example");
  private static final PhoneRequest MOBILE = PhoneRequest.of("Mobile", "+46 70 555 01 23");

  private static final DeviceUpdate RELABEL = DeviceUpdate.builder().label("Old phone").build();

  /** The calls by the name of a user. */
  private static final List<BiConsumer<ContactMethodsApi, String>> EVERY_CALL =
      List.of(
          ContactMethodsApi::all,
          ContactMethodsApi::devices,
          (contacts, user) -> contacts.device(user, "a"),
          (contacts, user) -> contacts.updateDevice(user, "a", RELABEL),
          (contacts, user) -> contacts.deleteDevice(user, "a"),
          ContactMethodsApi::emails,
          (contacts, user) -> contacts.email(user, "a"),
          (contacts, user) -> contacts.createEmail(user, HOME),
          (contacts, user) -> contacts.deleteEmail(user, "a"),
          ContactMethodsApi::phones,
          (contacts, user) -> contacts.phone(user, "a"),
          (contacts, user) -> contacts.createPhone(user, MOBILE),
          (contacts, user) -> contacts.deletePhone(user, "a"));

  /** The calls by the identifier of a contact method. */
  private static final List<BiConsumer<ContactMethodsApi, String>> CALLS_FOR_ONE =
      List.of(
          (contacts, id) -> contacts.device("ana", id),
          (contacts, id) -> contacts.updateDevice("ana", id, RELABEL),
          (contacts, id) -> contacts.deleteDevice("ana", id),
          (contacts, id) -> contacts.email("ana", id),
          (contacts, id) -> contacts.deleteEmail("ana", id),
          (contacts, id) -> contacts.phone("ana", id),
          (contacts, id) -> contacts.deletePhone("ana", id));

  private ContactMethodsApi contacts() {
    return api().contactMethods();
  }

  @Test
  void aUserHasADefaultEmailAndNothingElse() {
    ContactMethods all = contacts().all("ana");

    assertThat(all.emails()).containsExactlyElementsOf(contacts().emails("ana"));
    assertThat(all.emails())
        .singleElement()
        .satisfies(
            email -> {
              assertThat(email.label()).contains("Default");
              assertThat(email.address()).isEqualTo("ana@example.org");
              assertThat(email.verified()).isTrue();
              assertThat(email.rank()).contains(500);
            });
    assertThat(all.phones()).isEmpty();
    assertThat(all.devices()).isEmpty();
  }

  @Test
  void aCreatedEmailWaitsForTheUserToConfirmIt() {
    Email created = contacts().createEmail("ana", HOME);

    assertThat(created.address()).isEqualTo("ana@home.example");
    assertThat(created.label()).contains("Home");
    assertThat(created.rank()).contains(500);
    assertThat(created.verified()).isFalse();
    assertThat(contacts().email("ana", created.contactId())).isEqualTo(created);
    assertThat(contacts().emails("ana")).hasSize(2).last().isEqualTo(created);
    assertThat(contacts().emails("ben")).hasSize(1);
  }

  @Test
  void aCreatedPhoneIsTheSameNumberInAnotherForm() {
    Phone created =
        contacts().createPhone("ana", PhoneRequest.builder().from(MOBILE).rank(0).build());

    assertThat(created.number()).isEqualTo("+46705550123");
    assertThat(created.sameNumber(MOBILE.phone())).isTrue();
    assertThat(created.rank()).contains(0);
    assertThat(created.verified()).isFalse();
    assertThat(contacts().phone("ana", created.contactId())).isEqualTo(created);
    assertThat(contacts().all("ana").phones()).containsExactly(created);
  }

  @Test
  void aShortNumberComesBackAsItsDigits() {
    assertThat(contacts().createPhone("ana", PhoneRequest.of("Desk", "(0)555-01")).number())
        .isEqualTo("+055501");
  }

  @Test
  void q34_everyContactMethodHasATextForPathsAndANumberForPagingRules() {
    List<ContactMethod> made = new ArrayList<>(contacts().emails("ben"));
    made.add(contacts().createEmail("ana", HOME));
    made.add(contacts().createPhone("ana", MOBILE));
    made.addAll(contacts().emails("ana"));

    assertThat(made.stream().map(ContactMethod::contactId).distinct()).hasSize(4);
    assertThat(made.stream().map(contact -> contact.id().orElseThrow()).distinct())
        .hasSize(4)
        .allMatch(id -> id > 0);
  }

  @Test
  void q34_theNumberIsNotWhatOperationsTake() {
    Email email = contacts().emails("ana").get(0);

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> contacts().email("ana", String.valueOf(email.id().orElseThrow())));
  }

  @Test
  void aDeletedContactMethodIsReturnedAndGone() {
    Email home = contacts().createEmail("ana", HOME);
    Phone mobile = contacts().createPhone("ana", MOBILE);

    assertThat(contacts().deleteEmail("ana", home.contactId())).contains(home);
    assertThat(contacts().deletePhone("ana", mobile.contactId())).contains(mobile);

    assertThat(contacts().emails("ana")).hasSize(1);
    assertThat(contacts().phones("ana")).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> contacts().deleteEmail("ana", home.contactId()));
  }

  @Test
  void theDefaultEmailCannotBeDeletedButOthersWithItsLabelCan() {
    Email first = contacts().emails("ana").get(0);
    Email second = contacts().createEmail("ana", EmailRequest.of("Default", "b@x.example"));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> contacts().deleteEmail("ana", first.contactId()))
        .withMessageContaining("default email");
    contacts().deleteEmail("ana", second.contactId());

    assertThat(contacts().emails("ana")).containsExactly(first);
  }

  @Test
  void theDefaultEmailCanBeDeletedIfThatIsAssumed() {
    SplunkOnCallApi api =
        openWith(org -> org.assume(Assumption.DEFAULT_EMAIL_CAN_BE_DELETED, true));
    ContactMethodsApi contacts = api.contactMethods();
    contacts.deleteEmail("ana", contacts.emails("ana").get(0).contactId());

    assertThat(contacts.emails("ana")).isEmpty();
  }

  @Test
  void theDefaultEmailFollowsTheAddressOfTheUser() {
    contacts().createEmail("ana", HOME);
    Email before = contacts().emails("ana").get(0);
    changeAddressOfAna(apiWithoutUser());

    assertThat(contacts().emails("ana"))
        .extracting(Email::address)
        .containsExactly("anna@example.org", "ana@home.example");
    assertThat(contacts().emails("ana").get(0).contactId()).isEqualTo(before.contactId());
  }

  @Test
  void aContactMethodThatIsPagedCannotBeDeleted() {
    Phone phone = contacts().createPhone("ana", MOBILE);
    api().pagingPolicies().createRule("ana", 0, PagingRuleRequest.sms(phone.id().orElseThrow()));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> contacts().deletePhone("ana", phone.contactId()));

    api().pagingPolicies().deleteRule("ana", 0, 1);
    assertThat(contacts().deletePhone("ana", phone.contactId())).contains(phone);
  }

  @Test
  void aContactMethodThatIsPagedMayTakeItsRulesAlong() {
    SplunkOnCallApi api =
        openWith(org -> org.assume(Assumption.PAGED_CONTACT_CAN_BE_DELETED, true));
    Phone phone = api.contactMethods().createPhone("ana", MOBILE);
    long id = phone.id().orElseThrow();
    PagingPolicy before = api.pagingPolicies().primary("ana");
    api.pagingPolicies().createRule("ana", 0, PagingRuleRequest.sms(id));
    api.pagingPolicies()
        .createStep("ana", PagingStepRequest.of(Duration.ofMinutes(5), PagingRuleRequest.sms(id)));

    api.contactMethods().deletePhone("ana", phone.contactId());

    assertThat(api.pagingPolicies().primary("ana")).isEqualTo(before);
  }

  @Test
  void theDefaultEmailStaysIfThatIsAssumed() {
    SplunkOnCallApi api = openWith(org -> org.assume(Assumption.DEFAULT_EMAIL_FOLLOWS_USER, false));
    changeAddressOfAna(api);

    assertThat(api.contactMethods().emails("ana"))
        .extracting(Email::address)
        .containsExactly("ana@example.org");
  }

  @Test
  void whoIsCreatedAgainAfterADeletionHasNothingOfBefore() {
    CreateUserRequest jun =
        CreateUserRequest.builder()
            .username("jun")
            .firstName("Jun")
            .lastName("Sato")
            .email("jun@example.org")
            .build();
    api().users().create(jun);
    contacts().createPhone("jun", MOBILE);
    Email before = contacts().emails("jun").get(0);
    api().users().delete("jun", UserReplacement.none());
    api().users().create(jun);

    assertThat(contacts().phones("jun")).isEmpty();
    assertThat(contacts().emails("jun"))
        .singleElement()
        .satisfies(
            email -> {
              assertThat(email.contactId()).isNotEqualTo(before.contactId());
              assertThat(email.verified()).isFalse();
            });
  }

  @Test
  void aDeviceGetsAnotherLabelAndSoundsThatNobodySees() {
    SplunkOnCallApi api = openWith(ContactMethodsContract::withPhoneAndDevices);
    ContactMethodsApi contacts = api.contactMethods();
    Device device = contacts.devices("ana").get(0);
    DeviceUpdate sounds =
        DeviceUpdate.builder().escalationSound("a").chatSound("b").resolvedSound("c").build();

    assertThat(contacts.updateDevice("ana", device.contactId(), sounds)).isEqualTo(device);
    Device changed = contacts.updateDevice("ana", device.contactId(), RELABEL);

    assertThat(changed).isEqualTo(Device.builder().from(device).label("Old phone").build());
    assertThat(contacts.device("ana", device.contactId())).isEqualTo(changed);
    assertThat(contacts.devices("ana")).hasSize(2).first().isEqualTo(changed);
  }

  @Test
  void q33_aDeletedDeviceIsReturnedWithoutItsNumber() {
    SplunkOnCallApi api = openWith(ContactMethodsContract::withPhoneAndDevices);
    ContactMethodsApi contacts = api.contactMethods();
    Device device = contacts.devices("ana").get(0);

    assertThat(device.type()).contains(DeviceType.IOS);
    assertThat(contacts.deleteDevice("ana", device.contactId()))
        .contains(Device.builder().from(device).id(Optional.empty()).build());
    assertThat(contacts.devices("ana"))
        .extracting(Device::label)
        .containsExactly(Optional.of("Tablet"));
  }

  @Test
  void q34_aContactMethodOfAnotherKindOrUserIsNotFound() {
    SplunkOnCallApi api = openWith(ContactMethodsContract::withPhoneAndDevices);
    ContactMethodsApi contacts = api.contactMethods();
    String device = contacts.devices("ana").get(0).contactId();
    String phone = contacts.phones("ana").get(0).contactId();

    for (Runnable call :
        List.<Runnable>of(
            () -> contacts.email("ana", phone),
            () -> contacts.phone("ana", device),
            () -> contacts.device("ana", phone),
            () -> contacts.updateDevice("ana", phone, RELABEL),
            () -> contacts.deleteEmail("ana", device),
            () -> contacts.deletePhone("ben", phone),
            () -> contacts.deleteDevice("ben", device))) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(call::run)
          .withMessageContaining("No contact method");
    }
    assertThat(contacts.all("ana").devices()).hasSize(2);
  }

  @Test
  void q5_aDeletionMayAnswerNothing() {
    SplunkOnCallApi api =
        openWith(
            org -> {
              withPhoneAndDevices(org);
              org.email("ana", "Home", "ana@home.example");
              org.assume(Assumption.DELETIONS_ARE_ANSWERED, false);
            });
    ContactMethodsApi contacts = api.contactMethods();
    ContactMethods all = contacts.all("ana");

    assertThat(contacts.deleteDevice("ana", all.devices().get(0).contactId())).isEmpty();
    assertThat(contacts.deleteEmail("ana", all.emails().get(1).contactId())).isEmpty();
    assertThat(contacts.deletePhone("ana", all.phones().get(0).contactId())).isEmpty();

    ContactMethods left = contacts.all("ana");
    assertThat(left.devices()).hasSize(1);
    assertThat(left.emails()).hasSize(1);
    assertThat(left.phones()).isEmpty();
  }

  @Test
  void q31_q32_theShapesOfTheAnswersDoNotMatter() {
    List<List<Object>> seen = new ArrayList<>();
    for (boolean observed : new boolean[] {true, false}) {
      SplunkOnCallApi api =
          openWith(
              org -> {
                withPhoneAndDevices(org);
                org.assume(Assumption.CONTACT_LISTS_ARE_WRAPPED, observed);
                org.assume(Assumption.ONE_CONTACT_IS_AN_OBJECT, observed);
              });
      seen.add(everyAnswer(api.contactMethods()));
    }

    assertThat(seen.get(0)).isEqualTo(seen.get(1));
  }

  private static List<Object> everyAnswer(ContactMethodsApi contacts) {
    ContactMethods all = contacts.all("ana");
    String device = all.devices().get(0).contactId();
    String phone = all.phones().get(0).contactId();
    Email home = contacts.createEmail("ana", HOME);
    return List.of(
        all,
        contacts.devices("ana"),
        contacts.emails("ana"),
        contacts.phones("ana"),
        contacts.device("ana", device),
        contacts.updateDevice("ana", device, RELABEL),
        contacts.email("ana", home.contactId()),
        contacts.phone("ana", phone),
        contacts.createPhone("ana", MOBILE),
        contacts.deleteDevice("ana", device),
        contacts.deleteEmail("ana", home.contactId()),
        contacts.deletePhone("ana", phone));
  }

  @Test
  void anUnknownUserIsNotFound() {
    for (BiConsumer<ContactMethodsApi, String> call : EVERY_CALL) {
      assertThatExceptionOfType(NotFoundException.class)
          .isThrownBy(() -> call.accept(contacts(), "nobody"))
          .withMessageContaining("None found for username:nobody");
    }
  }

  @Test
  void badIdentifiersAreRefusedBeforeTheCall() {
    for (String bad : List.of("", " ", "..", "a\nb")) {
      EVERY_CALL.forEach(call -> refuses("username", () -> call.accept(contacts(), bad)));
      CALLS_FOR_ONE.forEach(call -> refuses("contactId", () -> call.accept(contacts(), bad)));
    }
  }

  private static void refuses(String parameter, Runnable call) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(parameter);
  }

  @Test
  void q1_contactMethodsOfAUserWithAnAtSignInTheName() {
    String odd = "jun/x@example.org #?%";
    api()
        .users()
        .create(
            CreateUserRequest.builder()
                .username(odd)
                .firstName("Jun")
                .lastName("Sato")
                .email("jun@example.org")
                .build());
    Phone phone = contacts().createPhone(odd, MOBILE);

    assertThat(contacts().phone(odd, phone.contactId())).isEqualTo(phone);
  }

  private static void withPhoneAndDevices(OrganisationBuilder organisation) {
    organisation
        .phone("ana", "Mobile", "+14115550110")
        .device("ana", DeviceType.IOS, "Phone")
        .device("ana", DeviceType.ANDROID, "Tablet");
  }

  private static void changeAddressOfAna(SplunkOnCallApi api) {
    UsersApi users = api.users();
    UpdateUserRequest.Builder change = UpdateUserRequest.builder(users.get("ana"));
    users.update("ana", change.email("anna@example.org").build());
  }

  private SplunkOnCallApi openWith(Consumer<OrganisationBuilder> setUp) {
    return open(FakeSplunkOnCall.create(org -> setUp.accept(org.users("ana", "ben"))));
  }
}
