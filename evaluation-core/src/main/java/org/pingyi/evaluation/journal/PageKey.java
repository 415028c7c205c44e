package org.pingyi.evaluation.journal;

/**
 * Which page it is.
 *
 * @param kind what the page holds: lower-case letters and hyphens, at most 16
 * @param number the number, at least 0, once among the pages of its kind
 */
public record PageKey(String kind, long number) {}
