/**
 * What rules of several kinds share: where their guides are, how numbers are worded in reasons, and
 * the steps, intervals and random numbers by which they are calculated.
 */
@NullMarked
package org.pingyi.evaluation.rules;

import org.jspecify.annotations.NullMarked;
