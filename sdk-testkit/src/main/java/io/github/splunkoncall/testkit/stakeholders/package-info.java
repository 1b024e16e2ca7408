/** Messages to stakeholders of an incident in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.stakeholders;

import org.jspecify.annotations.NullMarked;
