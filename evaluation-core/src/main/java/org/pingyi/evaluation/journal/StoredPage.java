package org.pingyi.evaluation.journal;

/**
 * A page of data for which an entry stands, and which may be written anew or taken out.
 *
 * @param key which page it is
 * @param content up to 1 MiB
 */
public record StoredPage(PageKey key, Bytes content) {}
