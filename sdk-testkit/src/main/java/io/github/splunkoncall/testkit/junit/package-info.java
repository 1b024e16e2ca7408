/**
 * The fake in tests of JUnit Jupiter: {@link
 * io.github.splunkoncall.testkit.junit.SplunkOnCallTest}.
 */
@NullMarked
package io.github.splunkoncall.testkit.junit;

import org.jspecify.annotations.NullMarked;
