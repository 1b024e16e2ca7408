/** An API around another one, tested by the contract of the testkit. */
@NullMarked
package io.github.splunkoncall.examples.caching;

import org.jspecify.annotations.NullMarked;
