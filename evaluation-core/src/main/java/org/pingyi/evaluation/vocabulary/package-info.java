/**
 * The words of a scheme: which keys there are, what may stand behind each, and what it means.
 *
 * <p>It is data, and the only place that says so: readers read by it, and the JSON Schema and the
 * reference are written from it. Nothing here reads a scheme, knows a place in a file or reports a
 * fault.
 */
@NullMarked
package org.pingyi.evaluation.vocabulary;

import org.jspecify.annotations.NullMarked;
