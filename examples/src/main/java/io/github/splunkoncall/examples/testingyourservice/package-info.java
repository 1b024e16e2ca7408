/** A service that uses the SDK; its test shows the testkit. */
@NullMarked
package io.github.splunkoncall.examples.testingyourservice;

import org.jspecify.annotations.NullMarked;
