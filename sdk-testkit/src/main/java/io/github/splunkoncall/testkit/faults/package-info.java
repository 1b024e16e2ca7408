/** Scripts of what goes wrong with calls. */
@NullMarked
package io.github.splunkoncall.testkit.faults;

import org.jspecify.annotations.NullMarked;
