/** The rules by which is calculated what a plugin does not decide, as the standard ones would. */
@NullMarked
package org.pingyi.evaluation.testkit.standard;

import org.jspecify.annotations.NullMarked;
