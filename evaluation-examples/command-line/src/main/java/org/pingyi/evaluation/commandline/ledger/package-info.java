/**
 * What is done with a rectification ledger: {@link
 * org.pingyi.evaluation.commandline.ledger.LedgerCommand} lists the commands, each in a class of
 * its own. What several of them are given is in classes of options; {@code LedgerInput} opens the
 * {@code LedgerFolder}, {@code LedgerMessages} has the words, and {@code ItemSheet} and {@code
 * ItemTable} show items.
 */
@NullMarked
package org.pingyi.evaluation.commandline.ledger;

import org.jspecify.annotations.NullMarked;
