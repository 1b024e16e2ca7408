/** The one engine behind every door of the fake. */
@NullMarked
package io.github.splunkoncall.testkit.engine;

import org.jspecify.annotations.NullMarked;
