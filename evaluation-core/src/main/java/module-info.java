import org.jspecify.annotations.NullMarked;

/**
 * Mass appraisal (群众评议): from a scheme and ballots to scores, grades, ranks and what has to be put
 * right.
 */
@NullMarked
module org.pingyi.evaluation.core {
  // Hibernate Validator needs it, and as an automatic module cannot say so.
  requires com.fasterxml.classmate;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires jakarta.validation;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;
  requires transitive java.sql;

  exports org.pingyi.evaluation;
  exports org.pingyi.evaluation.audit;
  exports org.pingyi.evaluation.ballot;
  exports org.pingyi.evaluation.diff;
  exports org.pingyi.evaluation.draft;
  exports org.pingyi.evaluation.explanation;
  exports org.pingyi.evaluation.fault;
  exports org.pingyi.evaluation.followup;
  exports org.pingyi.evaluation.intake;
  exports org.pingyi.evaluation.journal;
  exports org.pingyi.evaluation.journal.jdbc;
  exports org.pingyi.evaluation.model;
  exports org.pingyi.evaluation.opinion;
  exports org.pingyi.evaluation.plugin;
  exports org.pingyi.evaluation.receipt;
  exports org.pingyi.evaluation.rectification;
  exports org.pingyi.evaluation.rectification.metrics;
  exports org.pingyi.evaluation.redaction;
  exports org.pingyi.evaluation.reference;
  exports org.pingyi.evaluation.report;
  exports org.pingyi.evaluation.roster;
  exports org.pingyi.evaluation.rule;
  exports org.pingyi.evaluation.schema;
  exports org.pingyi.evaluation.stability;
  exports org.pingyi.evaluation.tally;

  uses jakarta.validation.spi.ValidationProvider;
  uses org.pingyi.evaluation.rule.AdjustmentRule;
  uses org.pingyi.evaluation.rule.CombiningRule;
  uses org.pingyi.evaluation.rule.GradingRule;
  uses org.pingyi.evaluation.rule.PaperRule;
  uses org.pingyi.evaluation.rule.RectificationOrder;
  uses org.pingyi.evaluation.rule.RectificationTrigger;
  uses org.pingyi.evaluation.rule.ReportComparison;
  uses org.pingyi.evaluation.rule.ReportRenderer;
  uses org.pingyi.evaluation.rule.SchemeTemplate;
  uses org.pingyi.evaluation.rule.ScoringRule;
  uses org.pingyi.evaluation.rule.ReviewFlag;
  uses org.pingyi.evaluation.rule.Statistic;
  uses org.pingyi.evaluation.rule.WeightingRule;
}
