/** AssertJ assertions about the fake, for tests that have AssertJ. */
@NullMarked
package io.github.splunkoncall.testkit.assertions;

import org.jspecify.annotations.NullMarked;
