/** Maintenance mode on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.maintenance;

import org.jspecify.annotations.NullMarked;
