/** Incidents on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.incidents;

import org.jspecify.annotations.NullMarked;
