package io.github.splunkoncall.testkit.chat;

import io.github.splunkoncall.testkit.state.Organisation;

/** Chat messages on the timeline in the fake. */
public final class ChatEngine {
  /** Of this organisation. */
  public ChatEngine(Organisation organisation) {}
}
