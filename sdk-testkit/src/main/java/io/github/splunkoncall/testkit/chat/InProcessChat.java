package io.github.splunkoncall.testkit.chat;

import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Chat messages on the timeline through the door in process. */
public record InProcessChat(InProcess door) implements ChatApi {}
