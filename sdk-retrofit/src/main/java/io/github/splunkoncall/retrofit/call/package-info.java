/** One call: sending, reading, and what a failure becomes. */
@NullMarked
package io.github.splunkoncall.retrofit.call;

import org.jspecify.annotations.NullMarked;
