package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Stable;

/** The parameters of a rule that has none. */
@Stable
public record NoParameters() {}
