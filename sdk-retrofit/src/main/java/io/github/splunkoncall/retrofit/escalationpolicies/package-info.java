/** Escalation policies on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.escalationpolicies;

import org.jspecify.annotations.NullMarked;
