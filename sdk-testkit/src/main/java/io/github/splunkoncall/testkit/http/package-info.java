/** The wire format in front of the engine. */
@NullMarked
package io.github.splunkoncall.testkit.http;

import org.jspecify.annotations.NullMarked;
