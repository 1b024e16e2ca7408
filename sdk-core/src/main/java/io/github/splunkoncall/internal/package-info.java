/** Shared by the modules of the SDK; not for its users. */
@NullMarked
package io.github.splunkoncall.internal;

import org.jspecify.annotations.NullMarked;
