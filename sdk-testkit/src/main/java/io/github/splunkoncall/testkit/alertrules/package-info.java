/** Alert rules in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.alertrules;

import org.jspecify.annotations.NullMarked;
