package org.pingyi.evaluation.rules.combining;

import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Meaning;

/**
 * The parameters of rules that compare objects.
 *
 * @param whenMissing what happens where an object lacks the score of a criterion
 */
public record ComparedParameters(
    @Meaning(
            en =
                "Where an object lacks the score of a criterion: it is compared in the others alone, or it has no score and is compared with nobody.",
            zh = "对象缺少某项内容的得分时：只在其余内容上比较，或不得出总分、也不参与比较。")
        @DefaultValue("renormalise")
        WhenLacking whenMissing) {}
