/** Files and folders that are in place as a whole or not at all. */
@NullMarked
package org.pingyi.evaluation.commandline.output;

import org.jspecify.annotations.NullMarked;
