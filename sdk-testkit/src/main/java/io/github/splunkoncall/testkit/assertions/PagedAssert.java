package io.github.splunkoncall.testkit.assertions;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.paging.Page;
import java.util.List;

/** Assertions about the pages that a user got for an incident, and on about the incident. */
public final class PagedAssert extends IncidentAssert {
  private final String username;
  private final List<Page> pages;

  PagedAssert(Incident incident, FakeSplunkOnCall fake, String username, List<Page> pages) {
    super(incident, fake);
    this.username = username;
    this.pages = pages;
  }

  /** Fails unless one of the pages came in this minute after the incident was opened, from 0. */
  public PagedAssert atMinute(long minute) {
    if (pages.stream().noneMatch(page -> minute(page.at()) == minute)) {
      fail("to have paged " + username + " at minute " + minute);
    }
    return this;
  }
}
