/** Routing keys on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.routingkeys;

import org.jspecify.annotations.NullMarked;
