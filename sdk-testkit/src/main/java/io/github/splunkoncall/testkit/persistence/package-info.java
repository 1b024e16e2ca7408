/** From the state of a fake to a snapshot of it, and back. */
@NullMarked
package io.github.splunkoncall.testkit.persistence;

import org.jspecify.annotations.NullMarked;
