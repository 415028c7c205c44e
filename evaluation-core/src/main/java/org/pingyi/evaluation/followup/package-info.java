/**
 * Asking the people concerned whether a problem is solved (回访): a small evaluation of items that
 * are done, by the rater group that they concern, and what it says of each, entered into the
 * rectification ledger.
 *
 * <p>{@link org.pingyi.evaluation.followup.FollowUpScheme} is where one begins.
 */
@NullMarked
package org.pingyi.evaluation.followup;

import org.jspecify.annotations.NullMarked;
