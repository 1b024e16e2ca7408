/** How fast the fake is. */
@NullMarked
package io.github.splunkoncall.testkit.benchmarks;

import org.jspecify.annotations.NullMarked;
