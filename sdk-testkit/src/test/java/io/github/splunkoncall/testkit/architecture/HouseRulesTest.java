package io.github.splunkoncall.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.splunkoncall.testkit.architecture.Modules.ALL;
import static io.github.splunkoncall.testkit.architecture.Modules.CORE;
import static io.github.splunkoncall.testkit.architecture.Modules.TESTKIT;

import io.github.splunkoncall.testkit.standalone.Main;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What no class of the modules does. */
class HouseRulesTest {

  @Test
  void packagesAreNamedAfterWhatTheyHold() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..manager..")
        .check(ALL);
  }

  @Test
  void classesAreNamedAfterWhatTheyAre() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Common|Manager)").check(ALL);
  }

  @Test
  void onlyTheLogOfCallsLogsAndBringsNoLibraryForIt() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(ALL);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.splunkoncall.retrofit.call.CallLog")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(System.Logger.class)
        .check(ALL);
  }

  @Test
  void onlyTheStandaloneFakeAndTheReportOfAFailedTestPrint() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .and()
        .doNotHaveFullyQualifiedName("io.github.splunkoncall.testkit.junit.FailureReport")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(ALL);
  }

  @Test
  void onlyTheSleeperSleeps() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.splunkoncall.retrofit.call.Sleeper")
        .should()
        .callMethodWhere(target(owner(type(Thread.class))).and(target(name("sleep"))))
        .orShould()
        .callMethodWhere(target(owner(type(TimeUnit.class))).and(target(name("sleep"))))
        .check(ALL);
  }

  @Test
  void modelsAndTheFakeDoNotLookAtTheClockOfTheMachine() {
    noClasses()
        .that(CORE.or(TESTKIT))
        .should()
        .callMethodWhere(target(owner(type(Instant.class))).and(target(name("now"))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(ALL);
  }

  @Test
  void onlyTheStandaloneFakeEndsTheProcess() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(ALL);
  }
}
