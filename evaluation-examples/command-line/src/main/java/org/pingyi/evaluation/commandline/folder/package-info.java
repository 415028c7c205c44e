/**
 * A folder in which something is kept, with a scheme and a journal: a ballot box, or a
 * rectification ledger.
 */
@NullMarked
package org.pingyi.evaluation.commandline.folder;

import org.jspecify.annotations.NullMarked;
