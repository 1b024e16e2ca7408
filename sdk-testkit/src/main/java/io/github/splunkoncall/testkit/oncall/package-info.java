/** Who is on call in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.oncall;

import org.jspecify.annotations.NullMarked;
