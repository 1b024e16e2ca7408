/** What the fake knows of its organisation. */
@NullMarked
package io.github.splunkoncall.testkit.state;

import org.jspecify.annotations.NullMarked;
