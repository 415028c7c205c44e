package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.stability.Stable;

/**
 * An item as somebody saw it, on which a step is to be taken: where others took one since, they are
 * told.
 *
 * @param number the item's number, from 1
 * @param version the version that was seen, from 1
 */
@Stable
public record ItemVersion(long number, int version) {}
