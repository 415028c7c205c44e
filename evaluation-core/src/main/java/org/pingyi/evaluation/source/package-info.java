/**
 * Files of text: what can be wrong with any of them, YAML and JSON as a tree whose every node knows
 * its place, within limits that keep a hostile text from costing anything, and such a tree written
 * as YAML and JSON.
 *
 * <p>Scalars stay the texts that they were written as: what a text means is for whoever expects
 * something of it to say. Nothing here knows what a file or a tree is about.
 */
@NullMarked
package org.pingyi.evaluation.source;

import org.jspecify.annotations.NullMarked;
