/**
 * What becomes of what people were unhappy with (整改台账): items that somebody owns, the steps by
 * which they are put right, and the ledger that keeps each step for good.
 *
 * <p>The ledger lies in a journal; nothing here reads schemes or ballots. What a step may do stands
 * in {@link org.pingyi.evaluation.rectification.LifeCycle}, as a table.
 */
@NullMarked
package org.pingyi.evaluation.rectification;

import org.jspecify.annotations.NullMarked;
