package org.pingyi.evaluation.rule;

/** The parameters of a rule that has none. */
public record NoParameters() {}
