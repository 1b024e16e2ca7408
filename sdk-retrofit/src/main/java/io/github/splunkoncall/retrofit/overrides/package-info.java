/** Scheduled overrides on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.overrides;

import org.jspecify.annotations.NullMarked;
