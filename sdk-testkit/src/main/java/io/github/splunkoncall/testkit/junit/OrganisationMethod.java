package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Who sets up the organisation of a test class. */
final class OrganisationMethod {
  private OrganisationMethod() {}

  /** The method of the class or, if it has none, of the nearest superclass that has one. */
  static Optional<Consumer<OrganisationBuilder>> of(Class<?> testClass) {
    List<Method> methods =
        AnnotationSupport.findAnnotatedMethods(
            testClass, Organisation.class, HierarchyTraversalMode.BOTTOM_UP);
    if (methods.isEmpty()) {
      return Optional.empty();
    }
    Method nearest = methods.get(0);
    if (methods.size() > 1 && methods.get(1).getDeclaringClass() == nearest.getDeclaringClass()) {
      throw new ExtensionConfigurationException(
          "%s has several methods with @Organisation: call one of them from the other, and leave @Organisation there"
              .formatted(nearest.getDeclaringClass().getName()));
    }
    if (!Modifier.isStatic(nearest.getModifiers())
        || !Arrays.equals(
            nearest.getParameterTypes(), new Class<?>[] {OrganisationBuilder.class})) {
      throw new ExtensionConfigurationException(
          "%s.%s with @Organisation must be like this: static void %s(OrganisationBuilder organisation)"
              .formatted(
                  nearest.getDeclaringClass().getName(), nearest.getName(), nearest.getName()));
    }
    return Optional.of(builder -> ReflectionSupport.invokeMethod(nearest, null, builder));
  }

  /** The organisation of tests that say nothing of it; {@link SplunkOnCallTest} describes it. */
  static void setUpPayments(OrganisationBuilder organisation) {
    organisation
        .team(
            "Payments",
            team ->
                team.members("ana", "ben")
                    .policy(
                        "Primary",
                        policy ->
                            policy
                                .notifyUsers("ana")
                                .after(Duration.ofMinutes(10))
                                .notifyUsers("ben")))
        .routingKey("payments", "Primary");
  }
}
