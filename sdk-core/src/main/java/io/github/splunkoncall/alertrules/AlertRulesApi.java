package io.github.splunkoncall.alertrules;

/** Alert rules: what happens to alerts as they come in. */
public interface AlertRulesApi {}
