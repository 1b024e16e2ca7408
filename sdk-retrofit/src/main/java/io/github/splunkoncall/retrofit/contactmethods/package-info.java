/** Contact methods of users on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.contactmethods;

import org.jspecify.annotations.NullMarked;
