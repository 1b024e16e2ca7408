/** Rotations of teams in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.rotations;

import org.jspecify.annotations.NullMarked;
