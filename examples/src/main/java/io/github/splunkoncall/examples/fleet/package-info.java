/** A budget of calls that the processes of a fleet share. */
@NullMarked
package io.github.splunkoncall.examples.fleet;

import org.jspecify.annotations.NullMarked;
