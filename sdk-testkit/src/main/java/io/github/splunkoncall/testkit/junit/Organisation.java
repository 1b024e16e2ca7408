package io.github.splunkoncall.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that sets up the organisation of each test: {@code @Organisation static void
 * acme(OrganisationBuilder organisation)}. It replaces the default organisation. The nearest one
 * counts: that of the test class, of its superclass, of the class around it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Organisation {}
