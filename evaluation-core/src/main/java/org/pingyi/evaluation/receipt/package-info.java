/**
 * What shows that a paper is in the box without showing what it says: a tree of hashes over salted
 * commitments to papers, which only grows, its published {@link
 * org.pingyi.evaluation.receipt.TreeRoot roots}, and the {@link
 * org.pingyi.evaluation.receipt.Receipt receipts} that raters hold.
 *
 * <p>The tree is that of RFC 9162, <em>Certificate Transparency Version 2.0</em>, section 2.1, over
 * SHA-256. Nothing here knows what a paper looks like.
 */
@NullMarked
package org.pingyi.evaluation.receipt;

import org.jspecify.annotations.NullMarked;
