package org.pingyi.evaluation.testkit.checker;

/** A change of a published score or a grade, as the report lists it among the adjustments. */
record Change(String rule, String from, String to, String reason) {}
