package io.github.splunkoncall.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.splunkoncall.testkit.architecture.Modules.ALL;
import static io.github.splunkoncall.testkit.architecture.Modules.CORE;
import static io.github.splunkoncall.testkit.architecture.Modules.RETROFIT;
import static io.github.splunkoncall.testkit.architecture.Modules.TESTKIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import org.junit.jupiter.api.Test;

/** The arrows between the modules point one way. */
class ModuleDependenciesTest {
  private static final String[] HTTP_LIBRARIES = {
    "retrofit2..", "okhttp3..", "okio..", "com.squareup.moshi.."
  };

  @Test
  void theClassesOfAllThreeModulesAreLookedAtAndNoTest() {
    assertThat(ALL.that(CORE)).extracting(JavaClass::getName).contains(Operation.class.getName());
    assertThat(ALL.that(RETROFIT))
        .extracting(JavaClass::getName)
        .contains(SplunkOnCallClient.class.getName());
    assertThat(ALL.that(TESTKIT))
        .extracting(JavaClass::getName)
        .contains(FakeSplunkOnCall.class.getName())
        .doesNotContain(ModuleDependenciesTest.class.getName());
  }

  @Test
  void coreUsesNothingButTheJdkAndAnnotations() {
    classes()
        .that(CORE)
        .should()
        .onlyDependOnClassesThat(
            CORE.or(resideInAnyPackage("java..", "org.jspecify..", "org.immutables.value..")))
        .check(ALL);
  }

  @Test
  void coreKnowsNoOtherModule() {
    noClasses().that(CORE).should().dependOnClassesThat(RETROFIT.or(TESTKIT)).check(ALL);
  }

  @Test
  void theClientDoesNotKnowTheTestkit() {
    noClasses().that(RETROFIT).should().dependOnClassesThat(TESTKIT).check(ALL);
  }

  @Test
  void theClientUsesNothingButCoreAndItsLibraries() {
    classes()
        .that(RETROFIT)
        .should()
        .onlyDependOnClassesThat(
            RETROFIT
                .or(CORE)
                .or(resideInAnyPackage("java..", "javax.net.ssl..", "org.jspecify..", "kotlin.."))
                .or(resideInAnyPackage(HTTP_LIBRARIES)))
        .check(ALL);
  }

  @Test
  void ofTheTestkitOnlyTheHttpDoorKnowsTheClient() {
    noClasses()
        .that(TESTKIT.and(not(resideInAPackage("io.github.splunkoncall.testkit.http.."))))
        .should()
        .dependOnClassesThat(RETROFIT.or(resideInAnyPackage(HTTP_LIBRARIES)))
        .check(ALL);
  }

  @Test
  void theAssertionsNeedNoLibraryButAssertJ() {
    classes()
        .that()
        .resideInAPackage("io.github.splunkoncall.testkit.assertions..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.assertj..", "org.jspecify..", "io.github.splunkoncall..")
        .check(ALL);
  }

  @Test
  void ofTheTestkitOnlyFilesOfOrganisationsNeedAParser() {
    noClasses()
        .that(TESTKIT)
        .and()
        .resideOutsideOfPackage("..testkit.snapshot.file..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(ALL);
    noClasses()
        .that(TESTKIT)
        .and()
        .resideOutsideOfPackages("..testkit.snapshot.file..", "..testkit.standalone..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..testkit.snapshot.file..")
        .check(ALL);
  }

  @Test
  void whatReadsAnOrganisationKnowsNothingOfTheFakeButItsAssumptionsAndPages() {
    noClasses()
        .that()
        .resideInAPackage("io.github.splunkoncall.testkit.snapshot")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.splunkoncall.testkit..")
                .and(not(resideInAPackage("io.github.splunkoncall.testkit.snapshot")))
                .and(not(resideInAPackage("io.github.splunkoncall.testkit.assumptions")))
                .and(not(resideInAPackage("io.github.splunkoncall.testkit.paging"))))
        .check(ALL);
  }

  @Test
  void onlyTheServerOpensTheHttpDoor() {
    noClasses()
        .that(TESTKIT)
        .and()
        .doNotHaveFullyQualifiedName("io.github.splunkoncall.testkit.FakeServer")
        .and()
        .resideOutsideOfPackage("io.github.splunkoncall.testkit.http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.splunkoncall.testkit.http..")
        .check(ALL);
  }

  @Test
  void ofTheTestkitOnlyWhatIsForTestsKnowsTestLibraries() {
    noClasses()
        .that(
            TESTKIT.and(
                not(
                    resideInAnyPackage(
                        "io.github.splunkoncall.testkit.assertions",
                        "io.github.splunkoncall.testkit.contract",
                        "io.github.splunkoncall.testkit.junit"))))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.junit..",
                "org.opentest4j..",
                "org.assertj..",
                "io.github.splunkoncall.testkit.assertions..",
                "io.github.splunkoncall.testkit.contract..",
                "io.github.splunkoncall.testkit.junit.."))
        .check(ALL);
  }

  @Test
  void theExtensionNeedsNoLibraryOfAssertions() {
    noClasses()
        .that()
        .resideInAPackage("io.github.splunkoncall.testkit.junit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.assertj..")
        .check(ALL);
  }

  @Test
  void theEngineKnowsNoDoor() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..testkit.engine..",
            "..testkit.incidents..",
            "..testkit.oncall..",
            "..testkit.users..",
            "..testkit.state..",
            "..testkit.persistence..",
            "..testkit.simulation..",
            "io.github.splunkoncall.testkit.snapshot")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.splunkoncall.testkit",
            "..testkit.http..",
            "..testkit.control..",
            "..testkit.standalone..",
            "..testkit.snapshot.file..",
            "com.sun.net.httpserver..")
        .check(ALL);
  }

  @Test
  void resourcesOfCoreDoNotNeedEachOtherInCircles() {
    JavaClasses resources =
        ALL.that(
            resideInAnyPackage(
                "io.github.splunkoncall.incidents",
                "io.github.splunkoncall.oncall",
                "io.github.splunkoncall.users",
                "io.github.splunkoncall.teams",
                "io.github.splunkoncall.escalationpolicies"));

    slices().matching("io.github.splunkoncall.(*)").should().beFreeOfCycles().check(resources);
  }

  @Test
  void wireTablesOfTheClientDoNotNeedEachOtherInCircles() {
    slices()
        .matching("io.github.splunkoncall.retrofit.(*)")
        .should()
        .beFreeOfCycles()
        .check(ALL.that(RETROFIT));
  }
}
