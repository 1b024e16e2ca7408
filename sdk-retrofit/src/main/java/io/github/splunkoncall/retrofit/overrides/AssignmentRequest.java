package io.github.splunkoncall.retrofit.overrides;

import java.util.Optional;

/**
 * Who shall stand in for a policy.
 *
 * @param policySlug the policy that the path names too; empty text if it comes without (Q55)
 * @param acceptOverlap whether it may be somebody who is on call there anyway
 */
public record AssignmentRequest(
    String policySlug, String username, Optional<Boolean> acceptOverlap) {}
