/** Messages to stakeholders of an incident on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.stakeholders;

import org.jspecify.annotations.NullMarked;
