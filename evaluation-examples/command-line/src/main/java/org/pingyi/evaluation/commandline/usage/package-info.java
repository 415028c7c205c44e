/**
 * What several commands are given, how values of options are read, and what is said of wrong ones.
 */
@NullMarked
package org.pingyi.evaluation.commandline.usage;

import org.jspecify.annotations.NullMarked;
