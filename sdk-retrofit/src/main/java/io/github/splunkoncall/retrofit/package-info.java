/** The client of Splunk On-Call: {@link io.github.splunkoncall.retrofit.SplunkOnCallClient}. */
@NullMarked
package io.github.splunkoncall.retrofit;

import org.jspecify.annotations.NullMarked;
