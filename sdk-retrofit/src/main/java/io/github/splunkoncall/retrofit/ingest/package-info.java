/** Alert ingestion by the REST endpoint integration on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.ingest;

import org.jspecify.annotations.NullMarked;
