package org.pingyi.evaluation.journal;

/**
 * A numbered stretch of bytes.
 *
 * @param number the number, at least 0, once among the rows of its kind
 * @param content up to 1 MiB
 */
public record StoredRow(long number, Bytes content) {}
