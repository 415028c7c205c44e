/** What the library does in a second, in one run beside what it is compared with. */
@NullMarked
package org.pingyi.evaluation.benchmarks;

import org.jspecify.annotations.NullMarked;
