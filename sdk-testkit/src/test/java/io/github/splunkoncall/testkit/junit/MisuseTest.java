package io.github.splunkoncall.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.testkit.FakeClock;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.architecture.ClassPath;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes say what to do instead. */
class MisuseTest {

  @Test
  void aPartOfTheFakeAsAParameter() {
    assertThat(Execution.failure(AsksForTheClock.class))
        .contains(
            "FakeClock", "cannot be injected. Ask for a FakeSplunkOnCall, a SplunkOnCallApi, a");
  }

  @Test
  void somethingElseAsAParameterIsLeftToOtherExtensions() {
    assertThat(Execution.failure(AsksForText.class))
        .contains("No ParameterResolver registered for parameter [java.lang.String");
  }

  @Test
  void aPartOfTheApiAsAField() {
    assertThat(Execution.failure(HasIncidentsAsAField.class))
        .startsWith("IncidentsApi incidents cannot be injected. Ask for a FakeSplunkOnCall");
  }

  @Test
  void fieldsThatAreNotOfATest() {
    for (Class<?> misuse : List.of(HasAStaticField.class, HasAFinalField.class)) {
      assertThat(Execution.failure(misuse))
          .startsWith("the field 'FakeSplunkOnCall fake' of " + misuse.getName())
          .endsWith("must be neither static nor final");
    }
  }

  @Test
  void aFakeThatActsAsSomebody() {
    assertThat(Execution.failure(LetsTheFakeAct.class))
        .contains("@ActingAs(\"ana\") is on FakeSplunkOnCall")
        .endsWith("only a SplunkOnCallApi or a SplunkOnCallClient acts as somebody");
  }

  @Test
  void anOrganisationThatIsNoStaticMethodOfABuilder() {
    assertThat(Execution.failure(OrganisesByInstance.class))
        .contains("must be like this: static void acme(OrganisationBuilder organisation)");
    assertThat(Execution.failure(OrganisesAnApi.class))
        .contains("must be like this: static void acme(OrganisationBuilder organisation)");
  }

  @Test
  void twoOrganisations() {
    assertThat(Execution.failure(OrganisesTwice.class))
        .contains("OrganisesTwice has several methods with @Organisation");
  }

  @Test
  void anOrganisationThatCannotBe() {
    assertThat(Execution.failure(OrganisesNonsense.class))
        .contains("there are two teams with the name 'Search'");
  }

  @Test
  void overHttpWithoutTheClient() throws IOException, ClassNotFoundException {
    try (ClassPath withoutClient =
        ClassPath.of(
            List.of("org.junit.", "org.opentest4j."),
            SplunkOnCallApi.class,
            FakeSplunkOnCall.class,
            MisuseTest.class)) {
      assertThat(Execution.failure(withoutClient.loadClass(CallsOverHttp.class.getName())))
          .endsWith("needs splunk-on-call-sdk-retrofit on the class path");
      Execution.of(withoutClient.loadClass(CallsInProcess.class.getName()))
          .assertThatEvents()
          .haveExactly(1, event(finishedSuccessfully()));
    }
  }

  @SplunkOnCallTest
  static class AsksForTheClock {
    @Test
    void test(FakeClock clock) {}
  }

  @SplunkOnCallTest
  static class AsksForText {
    @Test
    void test(String text) {}
  }

  @SplunkOnCallTest
  static class HasIncidentsAsAField {
    @Injected IncidentsApi incidents;

    @Test
    void test() {}
  }

  @SplunkOnCallTest
  static class HasAStaticField {
    @Injected static FakeSplunkOnCall fake = FakeSplunkOnCall.create();

    @Test
    void test() {}
  }

  @SplunkOnCallTest
  static class HasAFinalField {
    @Injected final FakeSplunkOnCall fake = FakeSplunkOnCall.create();

    @Test
    void test() {}
  }

  @SplunkOnCallTest
  static class LetsTheFakeAct {
    @Test
    void test(@ActingAs("ana") FakeSplunkOnCall fake) {}
  }

  @SplunkOnCallTest
  static class OrganisesByInstance {
    @Organisation
    void acme(OrganisationBuilder organisation) {}

    @Test
    void test(FakeSplunkOnCall fake) {}
  }

  @SplunkOnCallTest
  static class OrganisesAnApi {
    @Organisation
    static void acme(SplunkOnCallApi api) {}

    @Test
    void test(FakeSplunkOnCall fake) {}
  }

  @SplunkOnCallTest
  static class OrganisesTwice {
    @Organisation
    static void acme(OrganisationBuilder organisation) {}

    @Organisation
    static void other(OrganisationBuilder organisation) {}

    @Test
    void test(FakeSplunkOnCall fake) {}
  }

  @SplunkOnCallTest
  static class OrganisesNonsense {
    @Organisation
    static void acme(OrganisationBuilder organisation) {
      organisation.team("Search", team -> {}).team("Search", team -> {});
    }

    @Test
    void test(FakeSplunkOnCall fake) {}
  }

  @SplunkOnCallTest
  static class CallsOverHttp {
    @Test
    void test(FakeServer server) {}
  }

  @SplunkOnCallTest
  static class CallsInProcess {
    @Test
    void test(SplunkOnCallApi api) {
      api.getUsers();
    }
  }
}
