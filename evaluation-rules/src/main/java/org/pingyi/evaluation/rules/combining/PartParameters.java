package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rules.combining.WeightedSum.WhenMissing;

/**
 * The parameters of rules that combine the parts of one object.
 *
 * @param whenMissing what happens where a part has no score
 */
public record PartParameters(
    @Meaning(
            en =
                "Where a part has no score: the others count alone, there is no score, or it counts as 0.",
            zh = "某部分没有得分时：只计其余部分、不得出总分，或按 0 分计。")
        @DefaultValue("renormalise")
        WhenMissing whenMissing) {}
