/** The routing keys of the fake. */
@NullMarked
package io.github.splunkoncall.testkit.routingkeys;

import org.jspecify.annotations.NullMarked;
