/** Webhooks on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.webhooks;

import org.jspecify.annotations.NullMarked;
