import org.jspecify.annotations.NullMarked;

/**
 * The standard methods and templates of mass appraisal, each an ordinary plugin that a scheme names
 * by its id. Nothing is exported: what is promised are the ids, the parameters and what comes out.
 */
@NullMarked
@SuppressWarnings("module") // Hibernate Validator is there at run time, not when this is compiled.
module org.pingyi.evaluation.rules {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires jakarta.validation;
  requires org.pingyi.evaluation.core;
  requires static org.jspecify;

  opens org.pingyi.evaluation.rules.adjustment to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.combining to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.comparison to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.difference to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.flag to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.grading to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.order to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.paper to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.scoring to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.statistic to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.trigger to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;
  opens org.pingyi.evaluation.rules.weighting to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      org.pingyi.evaluation.core;

  provides org.pingyi.evaluation.rule.AdjustmentRule with
      org.pingyi.evaluation.rules.adjustment.Bonus,
      org.pingyi.evaluation.rules.adjustment.Cap,
      org.pingyi.evaluation.rules.adjustment.Deduction,
      org.pingyi.evaluation.rules.adjustment.Floor,
      org.pingyi.evaluation.rules.adjustment.Veto;
  provides org.pingyi.evaluation.rule.CombiningRule with
      org.pingyi.evaluation.rules.combining.FuzzyComprehensive,
      org.pingyi.evaluation.rules.combining.GreyRelational,
      org.pingyi.evaluation.rules.combining.Minimum,
      org.pingyi.evaluation.rules.combining.RankSumRatio,
      org.pingyi.evaluation.rules.combining.Topsis,
      org.pingyi.evaluation.rules.combining.WeightedGeometricMean,
      org.pingyi.evaluation.rules.combining.WeightedSum;
  provides org.pingyi.evaluation.rule.GradingRule with
      org.pingyi.evaluation.rules.grading.Bands,
      org.pingyi.evaluation.rules.grading.Joint,
      org.pingyi.evaluation.rules.grading.MajorityGrade,
      org.pingyi.evaluation.rules.grading.Percentile,
      org.pingyi.evaluation.rules.grading.Quota;
  provides org.pingyi.evaluation.rule.PaperRule with
      org.pingyi.evaluation.rules.paper.MinimumAnswers,
      org.pingyi.evaluation.rules.paper.MinimumTime,
      org.pingyi.evaluation.rules.paper.NoStraightLining,
      org.pingyi.evaluation.rules.paper.TopMarksLimit;
  provides org.pingyi.evaluation.rule.RectificationOrder with
      org.pingyi.evaluation.rules.order.MostAffected,
      org.pingyi.evaluation.rules.order.MostDissatisfied,
      org.pingyi.evaluation.rules.order.ShareAndNumber;
  provides org.pingyi.evaluation.rule.RectificationTrigger with
      org.pingyi.evaluation.rules.trigger.DissatisfactionRate,
      org.pingyi.evaluation.rules.trigger.LowestCriterion;
  provides org.pingyi.evaluation.rule.ReportComparison with
      org.pingyi.evaluation.rules.comparison.BeforeAfter,
      org.pingyi.evaluation.rules.comparison.PutRight;
  provides org.pingyi.evaluation.rule.ReportRenderer with
      org.pingyi.evaluation.rules.rendering.HtmlPage;
  provides org.pingyi.evaluation.rule.ReviewFlag with
      org.pingyi.evaluation.rules.flag.Bursts,
      org.pingyi.evaluation.rules.flag.IdenticalPapers,
      org.pingyi.evaluation.rules.flag.MutualHighMarks,
      org.pingyi.evaluation.rules.flag.OutlyingRaters,
      org.pingyi.evaluation.rules.flag.StraightLining;
  provides org.pingyi.evaluation.rule.SchemeTemplate with
      org.pingyi.evaluation.rules.template.FiveGoods,
      org.pingyi.evaluation.rules.template.FiveLeads,
      org.pingyi.evaluation.rules.template.FiveProbes,
      org.pingyi.evaluation.rules.template.FourAspects,
      org.pingyi.evaluation.rules.template.MemberAppraisal,
      org.pingyi.evaluation.rules.template.MemberPlan,
      org.pingyi.evaluation.rules.template.OrganisationPlan,
      org.pingyi.evaluation.rules.template.ServiceReviewHall,
      org.pingyi.evaluation.rules.template.ServiceReviewOnline,
      org.pingyi.evaluation.rules.template.ThreeShows,
      org.pingyi.evaluation.rules.template.WindowService;
  provides org.pingyi.evaluation.rule.ScoringRule with
      org.pingyi.evaluation.rules.scoring.BayesianMean,
      org.pingyi.evaluation.rules.scoring.DistributionWeighted,
      org.pingyi.evaluation.rules.scoring.DropExtremes,
      org.pingyi.evaluation.rules.scoring.MajorityJudgement,
      org.pingyi.evaluation.rules.scoring.Median,
      org.pingyi.evaluation.rules.scoring.Mode,
      org.pingyi.evaluation.rules.scoring.NetPromoter,
      org.pingyi.evaluation.rules.scoring.NetSatisfaction,
      org.pingyi.evaluation.rules.scoring.SatisfactionRate,
      org.pingyi.evaluation.rules.scoring.TopBoxShare,
      org.pingyi.evaluation.rules.scoring.TrimmedMean,
      org.pingyi.evaluation.rules.scoring.WeightedMean,
      org.pingyi.evaluation.rules.scoring.WilsonLowerBound,
      org.pingyi.evaluation.rules.scoring.WinsorizedMean;
  provides org.pingyi.evaluation.rule.Statistic with
      org.pingyi.evaluation.rules.statistic.AggregationLevels,
      org.pingyi.evaluation.rules.statistic.BootstrapInterval,
      org.pingyi.evaluation.rules.statistic.CronbachAlpha,
      org.pingyi.evaluation.rules.statistic.FleissKappa,
      org.pingyi.evaluation.rules.statistic.GroupDifference,
      org.pingyi.evaluation.rules.statistic.IntraclassCorrelation,
      org.pingyi.evaluation.rules.statistic.KendallW,
      org.pingyi.evaluation.rules.statistic.KrippendorffAlpha,
      org.pingyi.evaluation.rules.statistic.RankStability,
      org.pingyi.evaluation.rules.statistic.SampleSizes,
      org.pingyi.evaluation.rules.statistic.StratifiedMean,
      org.pingyi.evaluation.rules.statistic.StratifiedTotal,
      org.pingyi.evaluation.rules.statistic.WilsonInterval;
  provides org.pingyi.evaluation.rule.WeightingRule with
      org.pingyi.evaluation.rules.weighting.Ahp,
      org.pingyi.evaluation.rules.weighting.Combination,
      org.pingyi.evaluation.rules.weighting.Critic,
      org.pingyi.evaluation.rules.weighting.Entropy,
      org.pingyi.evaluation.rules.weighting.EqualWeights,
      org.pingyi.evaluation.rules.weighting.RankOrderCentroid;
}
