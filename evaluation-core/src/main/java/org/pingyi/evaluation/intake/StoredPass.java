package org.pingyi.evaluation.intake;

import java.util.Set;

/**
 * A pass as the box knows it.
 *
 * @param serial its number in the box, from 1
 * @param batch with which it was issued
 * @param excluded the objects that it may not rate
 */
record StoredPass(int serial, Batch batch, Set<String> excluded) {}
