package io.github.splunkoncall.testkit.junit;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** What {@link SplunkOnCallTest} does. */
final class SplunkOnCallExtension
    implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SplunkOnCallExtension.class);

  /** So that a constructor gets the fake of the test that the instance is made for. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return point(parameter).isOurs();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return point(parameter).resolve(fixture(context), door(context));
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IllegalAccessException {
    for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
      for (Field field : fieldsOf(instance.getClass())) {
        inject(field, instance, context);
      }
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Fixture fixture = context.getStore(NAMESPACE).get(Fixture.class, Fixture.class);
    if (fixture != null && context.getExecutionException().isPresent()) {
      FailureReport.print(
          context.getDisplayName(), context.getExecutionException().get(), fixture.fake());
    }
  }

  private static InjectionPoint point(ParameterContext parameter) {
    return new InjectionPoint(
        parameter.getParameter().getName(),
        parameter.getParameter().getType(),
        parameter.findAnnotation(ActingAs.class));
  }

  private static Iterable<Field> fieldsOf(Class<?> type) {
    return ReflectionSupport.findFields(
        type,
        field ->
            AnnotationSupport.isAnnotated(field, Injected.class)
                || AnnotationSupport.isAnnotated(field, ActingAs.class),
        HierarchyTraversalMode.TOP_DOWN);
  }

  private static void inject(Field field, Object instance, ExtensionContext context)
      throws IllegalAccessException {
    InjectionPoint point =
        new InjectionPoint(
            field.getName(),
            field.getType(),
            AnnotationSupport.findAnnotation(field, ActingAs.class));
    if (Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(
          "the field '%s' of %s is set for each test, so it must be neither static nor final"
              .formatted(point, field.getDeclaringClass().getName()));
    }
    ReflectionSupport.makeAccessible(field)
        .set(instance, point.resolve(fixture(context), door(context)));
  }

  /** That of the test or, if they have asked for it, of its class or a class around it. */
  private static Fixture fixture(ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(NAMESPACE);
    Fixture fixture = store.get(Fixture.class, Fixture.class);
    if (fixture == null) {
      fixture =
          new Fixture(
              FakeSplunkOnCall.create(
                  nearest(context, at -> at.getTestClass().flatMap(OrganisationMethod::of))
                      .orElse(OrganisationMethod::setUpPayments)));
      store.put(Fixture.class, fixture);
    }
    return fixture;
  }

  private static Door door(ExtensionContext context) {
    return nearest(
            context,
            at -> AnnotationSupport.findAnnotation(at.getElement(), SplunkOnCallTest.class))
        .map(SplunkOnCallTest::value)
        .orElse(Door.IN_PROCESS);
  }

  /** What the test says, or its class, or the class around it. */
  private static <T> Optional<T> nearest(
      ExtensionContext context, Function<ExtensionContext, Optional<T>> what) {
    return Stream.iterate(Optional.of(context), Optional::isPresent, at -> at.get().getParent())
        .flatMap(at -> at.flatMap(what).stream())
        .findFirst();
  }
}
