package io.github.splunkoncall.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.splunkoncall.testkit.architecture.Modules.ALL;
import static io.github.splunkoncall.testkit.architecture.Modules.CORE;
import static io.github.splunkoncall.testkit.architecture.Modules.RETROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import io.github.splunkoncall.testkit.contract.SplunkOnCallContract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users of the modules see. */
class PublicSurfaceTest {
  private static final DescribedPredicate<JavaClass> EXPORTED_BY_CLIENT =
      resideInAPackage("io.github.splunkoncall.retrofit");
  private static final DescribedPredicate<JavaClass> EXPORTED_BY_TESTKIT =
      resideInAnyPackage(
          "io.github.splunkoncall.testkit",
          "io.github.splunkoncall.testkit.assertions",
          "io.github.splunkoncall.testkit.assumptions",
          "io.github.splunkoncall.testkit.contract",
          "io.github.splunkoncall.testkit.faults",
          "io.github.splunkoncall.testkit.journal",
          "io.github.splunkoncall.testkit.junit",
          "io.github.splunkoncall.testkit.paging");

  @Test
  void coreShowsNoTypeOfAnHttpLibrary() {
    assertThat(httpTypesIn(CORE)).isEmpty();
  }

  @Test
  void theTestkitShowsNoTypeOfAnHttpLibrary() {
    assertThat(httpTypesIn(EXPORTED_BY_TESTKIT)).isEmpty();
  }

  @Test
  void theClientShowsTheOkHttpClientThatUsersMayBringAndNothingElse() {
    assertThat(httpTypesIn(EXPORTED_BY_CLIENT))
        .containsExactly(
            "io.github.splunkoncall.retrofit.SplunkOnCallClient$Builder.httpClient(okhttp3.OkHttpClient)"
                + " shows okhttp3.OkHttpClient");
  }

  @Test
  void whatTheTestkitExportsShowsOnlyTypesThatUsersCanSee() {
    Set<String> hidden = new TreeSet<>();
    for (JavaClass type : ALL.that(EXPORTED_BY_TESTKIT)) {
      visibleMembers(type)
          .flatMap(member -> typesIn(member).stream())
          .map(JavaClass::getName)
          .filter(
              name ->
                  name.matches(
                      "io\\.github\\.splunkoncall\\.testkit\\."
                          + "(?!assertions|assumptions|contract|faults|journal|junit|paging)[a-z]+\\..*"))
          .forEach(hidden::add);
    }

    assertThat(hidden).isEmpty();
  }

  @Test
  void ofTheContractUsersSeeOneClass() {
    classes()
        .that()
        .resideInAPackage("io.github.splunkoncall.testkit.contract")
        .and()
        .doNotHaveFullyQualifiedName(SplunkOnCallContract.class.getName())
        .should()
        .notBePublic()
        .check(ALL);
  }

  @Test
  void retrofitServicesAreHidden() {
    classes()
        .that(RETROFIT)
        .and()
        .areInterfaces()
        .and()
        .haveSimpleNameEndingWith("Service")
        .should()
        .bePackagePrivate()
        .check(ALL);
  }

  @Test
  void whatImmutablesGeneratesIsHidden() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .and()
        .areTopLevelClasses()
        .should()
        .bePackagePrivate()
        .check(ALL);
  }

  /** Each visible member with a type of Retrofit, OkHttp, Okio or Moshi in its signature. */
  private static Set<String> httpTypesIn(DescribedPredicate<JavaClass> where) {
    Set<String> found = new TreeSet<>();
    List<JavaMember> members = new ArrayList<>();
    ALL.that(where).forEach(type -> visibleMembers(type).forEach(members::add));
    assertThat(members).as("members looked at").isNotEmpty();
    for (JavaMember member : members) {
      for (JavaClass type : typesIn(member)) {
        if (type.getName().matches("(retrofit2|okhttp3|okio|com\\.squareup)\\..*")) {
          found.add(member.getFullName() + " shows " + type.getName());
        }
      }
    }
    return found;
  }

  private static Stream<? extends JavaMember> visibleMembers(JavaClass type) {
    return isVisible(type)
        ? type.getMembers().stream().filter(PublicSurfaceTest::isVisible)
        : Stream.empty();
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(PublicSurfaceTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return isVisible(member.getModifiers());
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  /** All types that a signature names, those in angle brackets too. */
  private static Set<JavaClass> typesIn(JavaMember member) {
    List<JavaType> types = new ArrayList<>();
    if (member instanceof JavaCodeUnit unit) {
      types.add(unit.getReturnType());
      types.addAll(unit.getParameterTypes());
      types.addAll(unit.getThrowsClause().getTypes());
    } else if (member instanceof JavaField field) {
      types.add(field.getType());
    }
    Set<JavaClass> all = new HashSet<>();
    types.forEach(type -> all.addAll(type.getAllInvolvedRawTypes()));
    return all;
  }
}
