/** Maintenance mode in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.maintenance;

import org.jspecify.annotations.NullMarked;
