package io.github.splunkoncall.chat;

/** Chat messages on the timeline. */
public interface ChatApi {}
