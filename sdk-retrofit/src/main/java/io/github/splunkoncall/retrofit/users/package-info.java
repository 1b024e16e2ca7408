/** Users on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.users;

import org.jspecify.annotations.NullMarked;
