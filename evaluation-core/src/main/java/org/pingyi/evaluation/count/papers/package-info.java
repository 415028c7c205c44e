/**
 * Papers that are handed in one by one, before there is a tally: the checks of their ballots, and
 * the rules that judge them, as a tally would apply them.
 */
@NullMarked
package org.pingyi.evaluation.count.papers;

import org.jspecify.annotations.NullMarked;
