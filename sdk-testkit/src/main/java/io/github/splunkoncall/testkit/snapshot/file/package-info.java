/** Organisations in files: seeds that people write, and snapshots, in YAML or JSON. */
@NullMarked
package io.github.splunkoncall.testkit.snapshot.file;

import org.jspecify.annotations.NullMarked;
