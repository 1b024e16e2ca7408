/**
 * Whole organisations as values: taken from a fake or read through any API, and loaded into a fake.
 */
@NullMarked
@SdkStyle
package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
