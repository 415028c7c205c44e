package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Meaning;

/**
 * The parameters of rules that compare objects.
 *
 * @param whenMissing what happens where an object lacks the score of a criterion
 */
public record ComparedParameters(
    @Meaning(en = WhenLacking.MEANING_EN, zh = WhenLacking.MEANING_ZH) @DefaultValue("renormalise")
        WhenLacking whenMissing) {}
