/** What users of the SDK write. */
@NullMarked
package io.github.splunkoncall.examples;

import org.jspecify.annotations.NullMarked;
