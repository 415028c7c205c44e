/** Threads that work together on one thing while a call lasts, and have ended when it returns. */
@NullMarked
package org.pingyi.evaluation.crew;

import org.jspecify.annotations.NullMarked;
