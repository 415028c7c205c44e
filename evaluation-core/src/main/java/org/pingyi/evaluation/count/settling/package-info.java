/**
 * Which of the ballots that passed their checks count, given all others: one of several with the
 * same token on the same object, and those on papers that stand.
 */
@NullMarked
package org.pingyi.evaluation.count.settling;

import org.jspecify.annotations.NullMarked;
