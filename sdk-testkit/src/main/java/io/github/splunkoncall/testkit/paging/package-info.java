/** The pages that the fake has sent: who was paged, when, for which incident, why and how. */
@NullMarked
package io.github.splunkoncall.testkit.paging;

import org.jspecify.annotations.NullMarked;
