/** Chat messages on the timeline in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.chat;

import org.jspecify.annotations.NullMarked;
