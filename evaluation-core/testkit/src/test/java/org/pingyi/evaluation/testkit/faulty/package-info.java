/** Plugins that each break the contract in one way, with the contract that finds it. */
@NullMarked
package org.pingyi.evaluation.testkit.faulty;

import org.jspecify.annotations.NullMarked;
