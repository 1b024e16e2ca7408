/** What the fake does where nobody knows what the service does. */
@NullMarked
package io.github.splunkoncall.testkit.assumptions;

import org.jspecify.annotations.NullMarked;
