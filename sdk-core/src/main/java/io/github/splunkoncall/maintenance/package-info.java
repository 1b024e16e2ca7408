/** Maintenance mode: incidents that page nobody. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.maintenance;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
