package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Resource;

/** Where an operation goes, in the words of the settings. */
public final class Destination {
  private Destination() {}

  /** What to check if an answer comes from the wrong place: the base URL or the REST endpoint. */
  public static String of(Operation operation) {
    return operation.resource() == Resource.INGEST ? "the REST endpoint" : "the base URL";
  }
}
