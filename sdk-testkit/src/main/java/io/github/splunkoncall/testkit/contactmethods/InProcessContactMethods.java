package io.github.splunkoncall.testkit.contactmethods;

import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Contact methods of users through the door in process. */
public record InProcessContactMethods(InProcess door) implements ContactMethodsApi {}
