/** Alert ingestion by the REST endpoint integration. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.ingest;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
