/**
 * The checks of a single ballot, whatever the format it came in: from the words of a row to numbers
 * that can be counted, or to a refusal with its reason.
 */
@NullMarked
package org.pingyi.evaluation.count.checking;

import org.jspecify.annotations.NullMarked;
