/** From ballots to reports and explanations, and what two reports have to do with each other. */
@NullMarked
package org.pingyi.evaluation.commandline.evaluation;

import org.jspecify.annotations.NullMarked;
