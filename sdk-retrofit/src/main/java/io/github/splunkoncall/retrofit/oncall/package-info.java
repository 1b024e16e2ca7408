/** On-call on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.oncall;

import org.jspecify.annotations.NullMarked;
