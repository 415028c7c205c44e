/**
 * The command line: a host of the library like any other, which reads files, shows a table and
 * writes reports.
 */
@NullMarked
package org.pingyi.evaluation.commandline;

import org.jspecify.annotations.NullMarked;
