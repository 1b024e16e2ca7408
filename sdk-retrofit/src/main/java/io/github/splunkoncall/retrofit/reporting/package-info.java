/** Reporting on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.reporting;

import org.jspecify.annotations.NullMarked;
