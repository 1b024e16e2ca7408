/** The fake as a program. */
@NullMarked
package io.github.splunkoncall.testkit.standalone;

import org.jspecify.annotations.NullMarked;
