/**
 * What a rectification ledger comes to in numbers: how many items were put right, in time, and to
 * the satisfaction of the people concerned, and how long it took. Each number is explained.
 *
 * <p>Numbers are read from the events of a ledger; nothing here changes it.
 */
@NullMarked
package org.pingyi.evaluation.rectification.metrics;

import org.jspecify.annotations.NullMarked;
