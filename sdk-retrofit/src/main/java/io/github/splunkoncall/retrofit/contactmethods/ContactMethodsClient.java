package io.github.splunkoncall.retrofit.contactmethods;

import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Contact methods of users over HTTP. */
public final class ContactMethodsClient implements ContactMethodsApi {
  /** Of the organisation that the connection leads to. */
  public ContactMethodsClient(Connection connection) {}
}
