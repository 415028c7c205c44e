/**
 * What proves that papers were counted without showing them: receipts, the tree whose leaves they
 * are, its roots and proofs, and the board on which they are published.
 *
 * <p>Nothing here knows what a paper says.
 */
@NullMarked
package org.pingyi.evaluation.receipt;

import org.jspecify.annotations.NullMarked;
