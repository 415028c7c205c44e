/** What is done with a rectification ledger. */
@NullMarked
package org.pingyi.evaluation.commandline.ledger;

import org.jspecify.annotations.NullMarked;
