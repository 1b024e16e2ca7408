package io.github.splunkoncall.reporting;

/** Reporting: the history of incidents and of on-call duty. */
public interface ReportingApi {}
