/** Alert rules on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.alertrules;

import org.jspecify.annotations.NullMarked;
