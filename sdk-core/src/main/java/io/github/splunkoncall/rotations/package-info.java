/** Rotations of teams: shifts in which members take turns. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
