/**
 * A second, independent reading of what the numbers of a report mean: redoes all of them from the
 * report's JSON alone. It uses nothing of the library, and its own exact arithmetic.
 */
package org.pingyi.evaluation.checker;
