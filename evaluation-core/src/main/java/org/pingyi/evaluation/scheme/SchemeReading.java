package org.pingyi.evaluation.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/**
 * One reading of a scheme: first what the scheme has, then what refers to it, then the rules. Used
 * once.
 */
final class SchemeReading {

  private final RulePlugins plugins;
  private final PluginCalls calls;
  private final FaultLog log = new FaultLog();

  /** The template is not known, so that nobody knows either what it would bring. */
  private boolean templateUnknown;

  SchemeReading(RulePlugins plugins, PluginCalls calls) {
    this.plugins = plugins;
    this.calls = calls;
  }

  SchemeDefinition read(Node.Mapping scheme) {
    Node.Mapping merged = withTemplate(BrokenTexts.spelt(scheme, log));
    Section top = new Section(merged, "", log, SchemeKeys.SCHEME, !templateUnknown);
    Optional<String> id = top.read(SchemeKeys.ID);
    Optional<Long> version = top.read(SchemeKeys.VERSION);
    Optional<Text> title = top.title(CommonKeys.TITLE);
    Optional<String> objectKind = top.read(SchemeKeys.OBJECT_KIND);

    Optional<List<Value>> objectList = top.list(SchemeKeys.OBJECTS);
    ObjectsReader objectsReader = new ObjectsReader();
    int faultsBefore = log.size();
    objectsReader.read(objectList.orElse(List.of()), objectKind.isPresent());
    Optional<Set<String>> attributes =
        objectList.isPresent() ? objectsReader.attributes() : Optional.empty();

    List<String> soundObjects =
        log.size() > faultsBefore ? List.of() : ids(objectsReader.objects());

    faultsBefore = log.size();
    Optional<Value> scalesTable = top.find(SchemeKeys.SCALES);
    Optional<ScaleReader.Scales> scales =
        scalesTable.isPresent() ? new ScaleReader().read(scalesTable.get()) : Optional.empty();
    CriterionReader criteriaReader = new CriterionReader(scales, templateUnknown);
    Optional<List<Value>> criteriaList = top.list(SchemeKeys.CRITERIA);
    List<Criterion> criteria = criteriaReader.read(criteriaList.orElse(List.of()));

    List<Criterion> soundCriteria =
        templateUnknown || log.size() > faultsBefore ? List.of() : criteria;

    faultsBefore = log.size();
    RaterReader ratersReader = new RaterReader(attributes);
    Optional<List<Value>> ratersList = top.list(SchemeKeys.RATERS);
    List<RaterGroup> raters = ratersReader.read(ratersList.orElse(List.of()));

    List<RaterGroup> soundRaters =
        templateUnknown || log.size() > faultsBefore ? List.of() : raters;

    boolean graded = top.find(SchemeKeys.GRADES).isPresent();
    Optional<List<Value>> gradesList = top.list(SchemeKeys.GRADES);
    GradeReader gradesReader = new GradeReader(gradesList.orElse(List.of()));
    gradesReader.readGrades();

    Names names =
        new Names(
            templateUnknown || scales.isEmpty() ? Optional.empty() : scales.get().options(),
            templateUnknown ? Optional.empty() : where(criteriaList, criteriaReader.ids()),
            where(ratersList, ratersReader.ids()),
            ratersReader.strata(),
            !graded && !templateUnknown
                ? Optional.of(Set.of())
                : where(gradesList, gradesReader.ids()),
            attributes,
            new Names.Sound(soundCriteria, soundRaters, soundObjects));
    RulesReader rules =
        new RulesReader(
            top, criteriaReader, gradesReader, plugins, calls, names, templateUnknown, log);
    Optional<SchemeRules> bound = rules.read(criteria, graded);

    SettingsReader settings = new SettingsReader(top);
    Optional<Period> period = settings.period();
    WorkingCalendar calendar = settings.calendar();
    Rounding rounding = settings.rounding();
    DuplicatePolicy duplicates = settings.duplicates();
    Ranking ranking = settings.ranking(names);
    Privacy privacy = settings.privacy();
    Intake intake = settings.intake();
    FollowUpPlan followUp = settings.followUp(calendar);
    if (objectList.isPresent()) {
      objectsReader.requireEverywhere(ranking.within(), log);
    }
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
            privacy,
            intake,
            followUp);
    return objectList.isPresent()
        ? definition.withRoster(Roster.of(objectsReader.objects()))
        : definition;
  }

  private Node.Mapping withTemplate(Node.Mapping scheme) {
    String key = SchemeKeys.TEMPLATE.name();
    Optional<Node> written = scheme.get(key);
    if (written.isEmpty()) {
      return scheme;
    }
    Value named = new Value(written.get(), key, log);
    Optional<String> id = named.read(SchemeKeys.TEMPLATE.form());
    Optional<FoundPlugin> plugin =
        id.isPresent()
            ? RuleReader.find(plugins, PluginKind.TEMPLATE, named, id.get())
            : Optional.empty();
    templateUnknown = plugin.isEmpty();
    if (templateUnknown) {
      return scheme;
    }
    Node.Mapping template = TemplateReader.read(plugin.get(), calls);
    Place place = named.node().place();
    log.bringing(id.get(), place);
    return TemplateMerge.merge(scheme, template, place);
  }

  private static List<String> ids(List<EvaluationObject> objects) {
    List<String> ids = new ArrayList<>(objects.size());
    for (EvaluationObject object : objects) {
      ids.add(object.id());
    }
    return ids;
  }

  /** The ids of a list, where there is one. */
  private static Optional<Set<String>> where(Optional<List<Value>> list, Set<String> ids) {
    return list.isPresent() ? Optional.of(ids) : Optional.empty();
  }
}
