/** The fake of Splunk On-Call: {@link io.github.splunkoncall.testkit.FakeSplunkOnCall}. */
@NullMarked
package io.github.splunkoncall.testkit;

import org.jspecify.annotations.NullMarked;
