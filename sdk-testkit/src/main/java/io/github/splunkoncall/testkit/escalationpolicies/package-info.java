/** The escalation policies of the fake. */
@NullMarked
package io.github.splunkoncall.testkit.escalationpolicies;

import org.jspecify.annotations.NullMarked;
