/** Notes of incidents in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.notes;

import org.jspecify.annotations.NullMarked;
