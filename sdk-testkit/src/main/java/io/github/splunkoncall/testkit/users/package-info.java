/** The users of the fake. */
@NullMarked
package io.github.splunkoncall.testkit.users;

import org.jspecify.annotations.NullMarked;
