package io.github.splunkoncall.pagingpolicies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Personal paging policies: how users want to be paged, step by step, until they react. Steps, and
 * the rules in a step, are named by their index from 0. Where one is deleted, the later ones move
 * up.
 */
public interface PagingPoliciesApi {

  /**
   * The primary policy of a user: {@code GET /api-public/v1/profile/{username}/policies}. The
   * service allows it once a second.
   */
  PagingPolicy primary(String username);

  /**
   * Adds a step at the end of the primary policy: {@code POST
   * /api-public/v1/profile/{username}/policies}. Returns it with its index. Never sent again if it
   * may have been done.
   */
  PagingStep createStep(String username, PagingStepRequest request);

  /**
   * A step of the primary policy: {@code GET /api-public/v1/profile/{username}/policies/{step}}.
   */
  PagingStep step(String username, int step);

  /**
   * Replaces a step of the primary policy with all of its rules: {@code PUT
   * /api-public/v1/profile/{username}/policies/{step}}.
   */
  PagingStep updateStep(String username, int step, PagingStepRequest request);

  /**
   * Adds a rule at the end of a step: {@code POST
   * /api-public/v1/profile/{username}/policies/{step}}. Returns it with its index. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException} if the user has no such contact. Never
   * sent again if it may have been done.
   */
  PagingRule createRule(String username, int step, PagingRuleRequest request);

  /** A rule of a step: {@code GET /api-public/v1/profile/{username}/policies/{step}/{rule}}. */
  PagingRule rule(String username, int step, int rule);

  /**
   * Replaces a rule of a step: {@code PUT
   * /api-public/v1/profile/{username}/policies/{step}/{rule}}. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException} if the user has no such contact.
   */
  PagingRule updateRule(String username, int step, int rule, PagingRuleRequest request);

  /**
   * Deletes a rule, and with the last rule of a step the step: {@code DELETE
   * /api-public/v1/profile/{username}/policies/{step}/{rule}}. Later rules and steps move up, so
   * that the same call again deletes another rule: delete several from the end, and look at the
   * policy before a repeat. Never sent again if it may have been done. The first rule of the first
   * step cannot be deleted. Returns the rule as it was, or empty if the service does not send it.
   */
  Optional<PagingRule> deleteRule(String username, int step, int rule);

  /**
   * All policies of a user, the primary one and those for certain times: {@code GET
   * /api-public/v2/profile/{username}/policies}.
   */
  List<TimedPagingPolicy> all(String username);

  /**
   * The primary policy of a user as one list, with a line for each contact that is paged: {@code
   * GET /api-public/v1/user/{user}/policies}.
   */
  FlatPagingPolicy flat(String username);

  /** The ways in which a rule can page: {@code GET /api-public/v1/policies/types/notifications}. */
  List<PagingOption<NotificationType>> notificationTypes();

  /**
   * The kinds of contact that a rule can name: {@code GET /api-public/v1/policies/types/contacts}.
   */
  List<PagingOption<PagingContactType>> contactTypes();

  /** The timeouts that a step can have: {@code GET /api-public/v1/policies/types/timeouts}. */
  List<PagingOption<Duration>> timeoutTypes();
}
