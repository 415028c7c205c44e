/** What is done with a ballot box, and how others verify what it published. */
@NullMarked
package org.pingyi.evaluation.commandline.box;

import org.jspecify.annotations.NullMarked;
