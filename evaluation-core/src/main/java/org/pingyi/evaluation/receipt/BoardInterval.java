package org.pingyi.evaluation.receipt;

/**
 * What a board says of an interval, but for its papers’ leaves.
 *
 * @param papers how many papers there are after it, and which it superseded
 * @param comments how many comments there are after it, and which it superseded
 * @param commentsRoot the root of the comments’ tree after it
 */
record BoardInterval(IntervalPart papers, IntervalPart comments, TreeRoot commentsRoot) {}
