/**
 * How plugins are found, and what is known of one that was: which there are ({@link
 * org.pingyi.evaluation.plugin.RulePlugins}), what is wrong with those that cannot be used, how
 * long one may take, and what its parameters have to meet.
 *
 * <p>What a plugin is, and what a rule author implements, is in {@link org.pingyi.evaluation.rule},
 * which knows nothing of this. Nothing here reads a scheme or asks a rule for a score.
 */
@NullMarked
package org.pingyi.evaluation.plugin;

import org.jspecify.annotations.NullMarked;
