/** The life of incidents in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.incidents;

import org.jspecify.annotations.NullMarked;
