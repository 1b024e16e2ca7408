/** The teams of the fake. */
@NullMarked
package io.github.splunkoncall.testkit.teams;

import org.jspecify.annotations.NullMarked;
