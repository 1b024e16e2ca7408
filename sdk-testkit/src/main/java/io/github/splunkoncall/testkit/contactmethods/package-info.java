/** Contact methods of users in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.contactmethods;

import org.jspecify.annotations.NullMarked;
