/**
 * Ballots with tokens as records of a few words, held in parts by a hash of the token, in memory or
 * in a temporary file, and settled part by part when all are there.
 */
@NullMarked
package org.pingyi.evaluation.count.records;

import org.jspecify.annotations.NullMarked;
