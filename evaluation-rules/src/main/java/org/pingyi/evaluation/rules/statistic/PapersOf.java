package org.pingyi.evaluation.rules.statistic;

import java.util.Optional;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Reference;

/**
 * Whose papers a statistic looks at.
 *
 * @param group whose papers are looked at; without it those of all groups
 */
public record PapersOf(
    @Meaning(
            en = "Whose papers are looked at; without it those of all groups.",
            zh = "考察哪个评议主体的评议票；省略时为全部主体。")
        Optional<Reference.ToGroup> group) {}
