/** Teams on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.teams;

import org.jspecify.annotations.NullMarked;
