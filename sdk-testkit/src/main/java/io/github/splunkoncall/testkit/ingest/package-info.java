/** Alert ingestion by the REST endpoint integration in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.ingest;

import org.jspecify.annotations.NullMarked;
