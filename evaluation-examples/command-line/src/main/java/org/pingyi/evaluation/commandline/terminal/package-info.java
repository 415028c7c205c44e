/**
 * Where the user reads, and with what a command is run: texts, tables, progress, and how it ended.
 */
@NullMarked
package org.pingyi.evaluation.commandline.terminal;

import org.jspecify.annotations.NullMarked;
