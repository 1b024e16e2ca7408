/** What the fake was asked, call by call. */
@NullMarked
package io.github.splunkoncall.testkit.journal;

import org.jspecify.annotations.NullMarked;
