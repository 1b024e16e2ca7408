/** Rotations of teams on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.rotations;

import org.jspecify.annotations.NullMarked;
