package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.RuleKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/** Reads all rules of a scheme, in the order in which they act, with the defaults of the keys. */
final class RulesReader {

  private final Section top;
  private final CriterionReader criteriaReader;
  private final GradeReader gradesReader;
  private final Names names;
  private final boolean templateUnknown;
  private final FaultLog log;
  private final RuleReader rules;

  RulesReader(
      Section top,
      CriterionReader criteriaReader,
      GradeReader gradesReader,
      RulePlugins plugins,
      PluginCalls calls,
      Names names,
      boolean templateUnknown,
      FaultLog log) {
    this.top = top;
    this.criteriaReader = criteriaReader;
    this.gradesReader = gradesReader;
    this.names = names;
    this.templateUnknown = templateUnknown;
    this.log = log;
    this.rules = new RuleReader(plugins, calls, names, log);
  }

  /** Reads the rules; none where any of them has a fault. */
  Optional<SchemeRules> read(List<Criterion> criteria, boolean graded) {
    Optional<BoundRule<ScoringRule<Record>>> scoring =
        read(
            PluginKind.SCORING,
            use(SchemeKeys.SCORING),
            names.criteriaInOrder(),
            withoutOwnScoring());
    Map<String, BoundRule<ScoringRule<Record>>> ownScoring =
        own(PluginKind.SCORING, criteriaReader.scoring());
    Optional<BoundRule<CombiningRule<Record>>> combining =
        read(PluginKind.COMBINING, use(SchemeKeys.COMBINING));
    Optional<BoundRule<NodeCombiningRule<Record>>> parts =
        combining.isPresent() ? parts(combining.get()) : Optional.empty();
    if (combining.isPresent()
        && combining.get().rule() instanceof DistributionCombiningRule<Record>) {
      requireOneScale(criteria);
    }
    Map<String, BoundRule<NodeCombiningRule<Record>>> innerCombining = innerCombining();
    Optional<BoundRule<WeightingRule<Record>>> weighting =
        read(
            PluginKind.WEIGHTING,
            top.find(SchemeKeys.WEIGHTING),
            ids(criteria),
            names.sound().leaves());
    Map<String, BoundRule<WeightingRule<Record>>> innerWeighting =
        own(PluginKind.WEIGHTING, criteriaReader.weighting());
    List<BoundRule<PaperRule<Record>>> papers = list(SchemeKeys.PAPERS);
    List<BoundRule<AdjustmentRule<Record>>> adjustments = list(SchemeKeys.RULES);
    Optional<SchemeRules.Grading> grading = grading(graded);
    List<BoundRule<RectificationTrigger<Record>>> triggers = list(SchemeKeys.RECTIFICATION);
    Optional<BoundRule<RectificationOrder<Record>>> order =
        read(PluginKind.ORDER, top.find(SchemeKeys.RECTIFICATION_ORDER));
    List<BoundRule<Statistic<Record>>> statistics = list(SchemeKeys.STATISTICS);
    List<BoundRule<ReviewFlag<Record>>> flags = list(SchemeKeys.FLAGS);
    rules.checkConflicts();
    if (scoring.isEmpty() || combining.isEmpty() || parts.isEmpty()) {
      return Optional.empty();
    }
    ImmutableMap.Builder<String, BoundRule<ScoringRule<Record>>> byLeaf = ImmutableMap.builder();
    for (LeafCriterion leaf : SchemeDefinition.leaves(criteria)) {
      byLeaf.put(leaf.id(), ownScoring.getOrDefault(leaf.id(), scoring.get()));
    }
    return Optional.of(
        new SchemeRules(
            byLeaf.buildKeepingLast(),
            combining.get(),
            parts.get(),
            innerCombining,
            weighting,
            innerWeighting,
            papers,
            adjustments,
            grading,
            triggers,
            order,
            statistics,
            flags));
  }

  private <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind, Optional<Value> use) {
    return read(kind, use, names.criteriaInOrder(), names.sound().leaves());
  }

  private <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind, Optional<Value> use, List<String> criteria, List<LeafCriterion> leaves) {
    return use.isPresent() ? rules.read(kind, use.get(), criteria, leaves) : Optional.empty();
  }

  private List<LeafCriterion> withoutOwnScoring() {
    Set<String> own = new HashSet<>();
    for (CriterionReader.OwnRule rule : criteriaReader.scoring()) {
      own.add(rule.criterion());
    }
    List<LeafCriterion> without = new ArrayList<>();
    for (LeafCriterion leaf : names.sound().leaves()) {
      if (!own.contains(leaf.id())) {
        without.add(leaf);
      }
    }
    return without;
  }

  /** The leaf that names a scoring rule; all leaves for a rule of an inner criterion. */
  private List<LeafCriterion> leaves(PluginKind kind, CriterionReader.OwnRule rule) {
    List<LeafCriterion> all = names.sound().leaves();
    return kind == PluginKind.SCORING
        ? all.stream().filter(leaf -> leaf.id().equals(rule.criterion())).toList()
        : all;
  }

  private static List<String> ids(List<Criterion> criteria) {
    List<String> ids = new ArrayList<>();
    for (Criterion criterion : criteria) {
      ids.add(criterion.id());
    }
    return ids;
  }

  /** Where a rule is named; by default, unless nobody knows whether the template names one. */
  private Optional<Value> use(Key<Form.RuleUse> key) {
    Optional<Value> named = top.find(key);
    return named.isPresent() || templateUnknown
        ? named
        : Optional.of(rules.defaultUse(key, top.firstKey()));
  }

  private <R extends Rule<Record>> List<BoundRule<R>> list(Key<Form.Items<Form.RuleUse>> key) {
    PluginKind kind = key.form().element().kind();
    List<BoundRule<R>> list = new ArrayList<>();
    for (Value use : top.list(key).orElse(List.of())) {
      rules.<R>read(kind, use).ifPresent(list::add);
    }
    return list;
  }

  private <R extends Rule<Record>> Map<String, BoundRule<R>> own(
      PluginKind kind, List<CriterionReader.OwnRule> named) {
    Map<String, BoundRule<R>> own = new LinkedHashMap<>();
    for (CriterionReader.OwnRule rule : named) {
      List<String> criteria = rule.children().isEmpty() ? names.criteriaInOrder() : rule.children();
      Optional<BoundRule<R>> bound = rules.read(kind, rule.use(), criteria, leaves(kind, rule));
      if (bound.isPresent()) {
        own.put(rule.criterion(), bound.get());
      }
    }
    return own;
  }

  private Map<String, BoundRule<NodeCombiningRule<Record>>> innerCombining() {
    Map<String, BoundRule<NodeCombiningRule<Record>>> inner = new LinkedHashMap<>();
    for (CriterionReader.OwnRule named : criteriaReader.combining()) {
      Optional<BoundRule<CombiningRule<Record>>> bound =
          rules.read(PluginKind.COMBINING, named.use(), named.children());
      bound.ifPresent(
          rule -> {
            if (rule.rule() instanceof NodeCombiningRule<Record> node) {
              inner.put(named.criterion(), rule.as(node));
            } else {
              named
                  .use()
                  .fault(
                      FaultCode.INVALID_PARAMETER,
                      Text.of(
                          "this rule needs whole objects: it combines the top level only",
                          "该规则以整个评议对象为单位，只能用于顶层内容"));
            }
          });
    }
    return inner;
  }

  /** Ratings on several scales have no distribution together. */
  private void requireOneScale(List<Criterion> criteria) {
    List<Scale> scales =
        criteria.stream().flatMap(Criterion::leaves).map(LeafCriterion::scale).distinct().toList();
    if (scales.size() > 1 || scales.stream().anyMatch(scale -> !(scale instanceof OptionScale))) {
      top.find(SchemeKeys.COMBINING)
          .ifPresent(
              use ->
                  use.fault(
                      FaultCode.INVALID_PARAMETER,
                      Text.of(
                          "this rule needs one scale of options for all criteria",
                          "该规则要求各项内容使用同一选项等次，且不能是分值区间")));
    }
  }

  /** Below the top level a rule that needs whole objects gives way to the default. */
  private Optional<BoundRule<NodeCombiningRule<Record>>> parts(
      BoundRule<CombiningRule<Record>> combining) {
    if (combining.rule() instanceof NodeCombiningRule<Record> node) {
      return Optional.of(combining.as(node));
    }
    return rules.read(PluginKind.COMBINING, rules.defaultUse(SchemeKeys.COMBINING, top.firstKey()));
  }

  /**
   * What the scheme says of each grade is read even where the rule's own parameters have faults.
   */
  private Optional<SchemeRules.Grading> grading(boolean graded) {
    if (!graded && top.find(SchemeKeys.GRADING).isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> use = use(SchemeKeys.GRADING);
    Optional<BoundRule<GradingRule<Record, Record>>> grading = read(PluginKind.GRADING, use);
    if (gradesReader.isEmpty()) {
      return Optional.empty();
    }
    Optional<Section> section =
        use.isPresent() ? use.get().section(RuleKeys.RULE) : Optional.empty();
    if (section.isPresent()) {
      checkGrades(section.get());
    }
    return grading.isPresent() ? gradesReader.bound(grading.get()) : Optional.empty();
  }

  private void checkGrades(Section use) {
    Optional<Value> name = use.find(RuleKeys.USE);
    Optional<FoundPlugin> plugin =
        name.isPresent() ? rules.plugin(PluginKind.GRADING, name.get()) : Optional.empty();
    if (plugin.isPresent()) {
      gradesReader.bindBands(plugin.get(), rules);
      Class<? extends Record> type = ParameterTypes.of((GradingRule<?, ?>) plugin.get().plugin());
      Optional<Record> with = rules.bind(plugin.get(), type, use).parameters();
      if (with.isPresent()) {
        gradesReader.check(plugin.get(), with.get(), rules, names, log);
      }
    }
  }
}
