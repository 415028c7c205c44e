package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.FoundPlugin;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.PluginKind;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;

/**
 * One reading of a scheme: first what the scheme has, then what refers to it, then the rules. Used
 * once.
 */
final class SchemeReading {

  /** Keys whose capability is not built yet. */
  private static final Set<String> NOT_YET =
      ImmutableSet.of(
          "statistics",
          "flags",
          "intake",
          "follow-up",
          "rectification-order",
          "stages",
          "evidence");

  private final RulePlugins plugins;
  private final FaultLog log = new FaultLog();

  /** The template is not known, so that nobody knows either what it would bring. */
  private boolean templateUnknown;

  SchemeReading(RulePlugins plugins) {
    this.plugins = plugins;
  }

  SchemeDefinition read(Node.Mapping scheme) {
    Section top = new Section(withTemplate(scheme), "", log);
    Optional<String> id = required(top, "id").flatMap(Value::text);
    Optional<Long> version = required(top, "version").flatMap(SchemeReading::version);
    Optional<Text> title = top.find("title").flatMap(Value::title);
    Optional<String> objectKind = top.find("object-kind").flatMap(Value::text);
    top.find("template");

    Optional<Value> objects = top.find("objects");
    Optional<List<Value>> objectList = objects.flatMap(Value::list);
    ObjectsReader objectsReader = new ObjectsReader();
    objectsReader.read(objectList.orElse(List.of()), objectKind.isPresent());
    Optional<Set<String>> attributes = objectList.flatMap(list -> objectsReader.attributes());

    Optional<ScaleReader.Scales> scales = required(top, "scales").flatMap(new ScaleReader()::read);
    CriterionReader criteriaReader = new CriterionReader(scales, templateUnknown);
    Optional<List<Value>> criteriaList = required(top, "criteria").flatMap(Value::nonEmptyList);
    List<Criterion> criteria = criteriaReader.read(criteriaList.orElse(List.of()));

    RaterReader ratersReader = new RaterReader(attributes);
    Optional<List<Value>> ratersList = required(top, "raters").flatMap(Value::nonEmptyList);
    List<RaterGroup> raters = ratersReader.read(ratersList.orElse(List.of()));

    Optional<Value> gradesKey = top.find("grades");
    Optional<List<Value>> gradesList = gradesKey.flatMap(Value::nonEmptyList);
    GradeReader gradesReader = new GradeReader(gradesList.orElse(List.of()));
    gradesReader.readGrades();

    Names names =
        new Names(
            templateUnknown ? Optional.empty() : scales.flatMap(ScaleReader.Scales::options),
            templateUnknown ? Optional.empty() : criteriaList.flatMap(list -> criteriaReader.ids()),
            ratersList.flatMap(list -> ratersReader.ids()),
            gradesKey.isEmpty() && !templateUnknown
                ? Optional.of(Set.of())
                : gradesList.flatMap(list -> gradesReader.ids()),
            attributes);
    RulesReader rules =
        new RulesReader(top, criteriaReader, gradesReader, plugins, names, templateUnknown, log);
    Optional<SchemeRules> bound = rules.read(criteria, gradesKey.isPresent());

    SettingsReader settings = new SettingsReader(top);
    Optional<Period> period = settings.period();
    WorkingCalendar calendar = settings.calendar();
    Rounding rounding = settings.rounding();
    DuplicatePolicy duplicates = settings.duplicates();
    Ranking ranking = settings.ranking(names);
    Privacy privacy = settings.privacy();
    if (objectList.isPresent()) {
      objectsReader.requireEverywhere(ranking.within(), log);
    }
    top.close(NOT_YET);
    log.throwIfAny();

    String knownId = id.orElseThrow();
    SchemeDefinition definition =
        new SchemeDefinition(
            knownId,
            version.orElseThrow(),
            title.orElse(Text.of(knownId)),
            objectKind,
            Optional.empty(),
            period,
            calendar,
            criteria,
            raters,
            bound.orElseThrow(),
            rounding,
            duplicates,
            gradesReader.grades(),
            ranking,
            privacy);
    return objectList.isPresent()
        ? definition.withRoster(Roster.of(objectsReader.objects()))
        : definition;
  }

  /** A key that must be there, unless nobody knows whether the template brings it. */
  private Optional<Value> required(Section top, String key) {
    return templateUnknown ? top.find(key) : top.require(key);
  }

  private static Optional<Long> version(Value value) {
    Optional<Long> version = value.wholeNumber();
    if (version.isPresent() && version.get() < 1) {
      value.fault(FaultCode.INVALID_PARAMETER, Text.of("a version is at least 1", "版本号至少为 1"));
      return Optional.empty();
    }
    return version;
  }

  private Node.Mapping withTemplate(Node.Mapping scheme) {
    Optional<Value> named = scheme.get("template").map(value -> new Value(value, "template", log));
    if (named.isEmpty()) {
      return scheme;
    }
    Optional<FoundPlugin> plugin =
        named
            .flatMap(Value::text)
            .flatMap(id -> RuleReader.find(plugins, PluginKind.TEMPLATE, named.get(), id));
    Optional<Node.Mapping> template = plugin.map(SchemeReading::read);
    templateUnknown = template.isEmpty();
    return template
        .map(below -> TemplateMerge.merge(scheme, below, named.get().node().place()))
        .orElse(scheme);
  }

  private static Node.Mapping read(FoundPlugin plugin) {
    Optional<Node> root =
        PluginCall.ask(
            plugin,
            () -> "its text",
            () -> SourceReader.read(plugin.info().id(), ((SchemeTemplate) plugin.plugin()).text()));
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw new PluginException(
        plugin, "its text", Text.of("which is not keys with values", "不是键值映射"));
  }
}
