package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.pingyi.evaluation.rule.Meaning;

/**
 * How many there are in a part of the population.
 *
 * @param id the id of the stratum, or of the rater group
 * @param size how many there are, those who gave no ballot too
 */
public record StratumSize(
    @Meaning(en = "The id of the stratum, or of the rater group.", zh = "层的标识，或评议主体的标识。") @NotBlank
        String id,
    @Meaning(en = "How many there are, those who gave no ballot too.", zh = "该部分共有多少人（含未参评者）。")
        @Min(1)
        long size) {}
