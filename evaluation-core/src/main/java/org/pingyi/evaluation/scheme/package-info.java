/**
 * The scheme: from a YAML or JSON text to checked values and bound rules.
 *
 * <p>{@link org.pingyi.evaluation.scheme.SchemeReader} reads a text against plugins and reports all
 * faults at once; what comes out is a {@link org.pingyi.evaluation.scheme.SchemeDefinition}, in
 * which every reference holds and every rule has its parameters. Which keys there are, and what may
 * stand behind them, is said by {@code org.pingyi.evaluation.vocabulary}. Nothing here counts or
 * scores, and nothing here knows a rule by name.
 */
@NullMarked
package org.pingyi.evaluation.scheme;

import org.jspecify.annotations.NullMarked;
