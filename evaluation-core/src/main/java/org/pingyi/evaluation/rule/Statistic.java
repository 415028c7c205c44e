package org.pingyi.evaluation.rule;

import org.pingyi.evaluation.stability.Experimental;

/**
 * Gives figures beside the scores (统计规则), such as how far raters agree. They change no score, grade
 * or rank. Its type says what it reads: the tally, papers, or the evaluation itself, made again.
 *
 * @param <P> the record of parameters
 */
@Experimental
public sealed interface Statistic<P extends Record> extends Rule<P>
    permits TallyStatistic, ReevaluatingStatistic, PaperStatistic {}
