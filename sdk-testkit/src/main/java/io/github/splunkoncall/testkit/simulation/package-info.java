/** Who would be paged, and who is on call when, in an organisation that was read from anywhere. */
@NullMarked
package io.github.splunkoncall.testkit.simulation;

import org.jspecify.annotations.NullMarked;
