package io.github.splunkoncall.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the three published modules, without tests. */
final class Modules {
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.splunkoncall");

  static final DescribedPredicate<JavaClass> RETROFIT =
      resideInAPackage("io.github.splunkoncall.retrofit..").as("are in sdk-retrofit");
  static final DescribedPredicate<JavaClass> TESTKIT =
      resideInAPackage("io.github.splunkoncall.testkit..").as("are in sdk-testkit");
  static final DescribedPredicate<JavaClass> CORE =
      resideInAPackage("io.github.splunkoncall..")
          .and(not(RETROFIT))
          .and(not(TESTKIT))
          .as("are in sdk-core");

  private Modules() {}
}
