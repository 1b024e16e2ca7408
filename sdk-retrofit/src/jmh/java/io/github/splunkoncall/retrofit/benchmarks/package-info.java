/** What the SDK costs beside code that is written by hand for one call. */
@NullMarked
package io.github.splunkoncall.retrofit.benchmarks;

import org.jspecify.annotations.NullMarked;
