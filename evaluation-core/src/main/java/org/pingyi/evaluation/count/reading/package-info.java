/**
 * From the bytes of ballots to rows: characters of any charset, the grammars of CSV and NDJSON, and
 * a row whose fields are stretches of characters. What a field means is not looked at.
 */
@NullMarked
package org.pingyi.evaluation.count.reading;

import org.jspecify.annotations.NullMarked;
