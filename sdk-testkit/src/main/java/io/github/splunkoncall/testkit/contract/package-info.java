/** The contract of the API, to test other implementations with. */
@NullMarked
package io.github.splunkoncall.testkit.contract;

import org.jspecify.annotations.NullMarked;
