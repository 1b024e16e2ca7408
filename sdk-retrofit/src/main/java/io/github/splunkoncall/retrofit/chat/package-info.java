/** Chat messages on the timeline on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.chat;

import org.jspecify.annotations.NullMarked;
