/** The engine that maps models to JSON: a table per model, a line per field. */
@NullMarked
package io.github.splunkoncall.retrofit.wire;

import org.jspecify.annotations.NullMarked;
