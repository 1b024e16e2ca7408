package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.SplunkOnCallApi;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an organisation through any API, also the real one, by calls that change nothing. It always
 * makes four calls, one per escalation policy and three per team; {@link OrganisationPart} says how
 * many each other part takes. The client paces them, or not. Immutable.
 */
public final class OrganisationReader {
  private final SplunkOnCallApi api;
  private final Set<OrganisationPart> parts;

  private OrganisationReader(SplunkOnCallApi api, Set<OrganisationPart> parts) {
    this.api = api;
    this.parts = parts;
  }

  /** A reader of all parts. */
  public static OrganisationReader of(SplunkOnCallApi api) {
    return new OrganisationReader(api, EnumSet.allOf(OrganisationPart.class));
  }

  /** A reader that does without these parts, which saves their calls. */
  public OrganisationReader without(OrganisationPart... left) {
    Set<OrganisationPart> others = EnumSet.noneOf(OrganisationPart.class);
    others.addAll(parts);
    others.removeAll(List.of(left));
    return new OrganisationReader(api, others);
  }

  /**
   * A reader of what tells who is on call: users, teams, escalation policies, rotations, routing
   * keys, overrides and taken duty. Without paging policies and maintenance modes: a fake of it
   * pages everybody at once and by push.
   */
  public OrganisationReader onCallOnly() {
    Set<OrganisationPart> others = EnumSet.of(OrganisationPart.OVERRIDES);
    others.add(OrganisationPart.TAKEN_DUTY);
    others.retainAll(parts);
    return new OrganisationReader(api, others);
  }

  /**
   * Reads the organisation as it is, for a fake whose clock shows {@code now}. A part that the
   * service refuses with 403 is among {@link OrganisationSnapshot#missing()}; any other failure is
   * thrown. The service does not show which step of a policy comes next for an open incident: a
   * loaded fake does not page it any further. Nor does it show messages to stakeholders, or its
   * pages.
   */
  public OrganisationSnapshot read(Instant now) {
    return new Reading(api, parts, now).organisation();
  }
}
