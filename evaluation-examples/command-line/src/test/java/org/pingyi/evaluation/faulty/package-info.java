/** Plugins as they should not be, and what catches each. */
@NullMarked
package org.pingyi.evaluation.faulty;

import org.jspecify.annotations.NullMarked;
