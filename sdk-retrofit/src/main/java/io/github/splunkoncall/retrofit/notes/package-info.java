/** Notes of incidents on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.notes;

import org.jspecify.annotations.NullMarked;
