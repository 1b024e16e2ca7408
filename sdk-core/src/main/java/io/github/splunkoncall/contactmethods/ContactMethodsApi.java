package io.github.splunkoncall.contactmethods;

/** Contact methods of users: devices, emails and phones. */
public interface ContactMethodsApi {}
