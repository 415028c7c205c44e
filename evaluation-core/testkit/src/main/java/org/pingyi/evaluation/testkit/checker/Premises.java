package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the scheme says: the inputs of every calculation besides the counts.
 *
 * @param digits how many digits scores are published with
 * @param mode how they are rounded
 * @param within the attribute within which objects are ranked
 * @param ties what breaks ties: groups, or {@code satisfaction}
 * @param closes the last day of the period
 * @param calendar which days are working days
 * @param criteria the top-level criteria
 * @param raters the rater groups
 * @param grades the grades, best first
 * @param rules the rules with their parameters
 * @param objects the attributes of each object that a weight or a pool depends on
 * @param redoings how the rules are redone, which the scheme does not say
 */
record Premises(
    int digits,
    RoundingMode mode,
    Optional<String> within,
    List<String> ties,
    Optional<LocalDate> closes,
    WorkingDays calendar,
    List<Criterion> criteria,
    List<Group> raters,
    List<Grade> grades,
    Rules rules,
    Map<String, Map<String, String>> objects,
    Redoings redoings) {

  /** How many digits an observed share is published with. */
  private static final int SHARE_DIGITS = 4;

  /** A criterion: a leaf has a scale, an inner one has children. */
  record Criterion(String id, Exact weight, Optional<Scale> scale, List<Criterion> children) {

    Stream<Criterion> tree() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Criterion::tree));
    }

    Stream<Criterion> leaves() {
      return tree().filter(each -> each.scale().isPresent());
    }
  }

  /** A rater group. The first of the other weights whose attributes all match is an object's. */
  record Group(
      String id, Exact weight, long minimum, List<Stratum> strata, List<WeightFor> others) {

    Exact weight(Map<String, String> attributes) {
      return others.stream()
          .filter(other -> attributes.entrySet().containsAll(other.attributes().entrySet()))
          .findFirst()
          .map(WeightFor::weight)
          .orElse(weight);
    }
  }

  record WeightFor(Map<String, String> attributes, Exact weight) {}

  record Stratum(String id, Exact weight) {}

  record Grade(String id, Map<String, String> parameters) {}

  record Rule(String use, String version, Map<String, String> parameters) {}

  record Rules(
      Map<String, Rule> scoring,
      Rule combining,
      Rule parts,
      Map<String, Rule> innerCombining,
      Optional<Rule> weighting,
      Map<String, Rule> innerWeighting,
      List<Rule> adjustments,
      Optional<Rule> grading,
      List<Rule> triggers,
      Optional<Rule> order,
      List<Rule> statistics,
      List<Rule> papers,
      List<Rule> flags) {}

  List<Criterion> leaves() {
    return criteria.stream().flatMap(Criterion::leaves).toList();
  }

  BigDecimal rounded(Exact score) {
    return score.rounded(digits, mode);
  }

  BigDecimal roundedShare(Exact share) {
    return share.rounded(SHARE_DIGITS, mode);
  }

  Rule combining(Criterion criterion) {
    return rules.innerCombining().getOrDefault(criterion.id(), rules.parts());
  }

  static Premises read(At at, Redoings redoings) {
    At rounding = at.get("rounding");
    At ranking = at.get("ranking");
    Map<String, Scale> scales = new LinkedHashMap<>();
    at.get("scales").fields().forEach((id, scale) -> scales.put(id, Scale.read(scale)));
    Map<String, Map<String, String>> objects = new LinkedHashMap<>();
    at.items("objects")
        .forEach(object -> objects.put(object.get("object").text(), texts(object, "attributes")));
    return new Premises(
        Math.toIntExact(rounding.get("digits").count()),
        mode(rounding.get("mode")),
        ranking.get("within").textOrNull(),
        ranking.items("ties").stream().map(At::text).toList(),
        at.find("period").map(period -> period.get("closes").day()),
        new WorkingDays(days(at, "holidays"), days(at, "workdays")),
        at.items("criteria").stream().map(each -> criterion(each, scales)).toList(),
        at.items("raters").stream().map(Premises::group).toList(),
        at.items("grades").stream()
            .map(grade -> new Grade(grade.get("grade").text(), texts(grade, "parameters")))
            .toList(),
        rules(at.get("rules")),
        objects,
        redoings);
  }

  private static RoundingMode mode(At at) {
    try {
      return RoundingMode.valueOf(at.text().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new UnreadableReport(at, "a rounding mode");
    }
  }

  private static Set<LocalDate> days(At at, String key) {
    Set<LocalDate> days = new HashSet<>();
    at.get("calendar").items(key).forEach(day -> days.add(day.day()));
    return days;
  }

  private static Criterion criterion(At at, Map<String, Scale> scales) {
    return new Criterion(
        at.get("criterion").text(),
        at.get("weight").positive(),
        at.find("scale").map(At::text).map(scales::get),
        at.items("criteria").stream().map(child -> criterion(child, scales)).toList());
  }

  private static Group group(At at) {
    List<WeightFor> others = new ArrayList<>();
    for (At other : at.items("weight-for")) {
      others.add(new WeightFor(texts(other, "objects"), other.get("weight").positive()));
    }
    return new Group(
        at.get("group").text(),
        at.get("weight").positive(),
        at.get("minimum").count(),
        at.items("strata").stream()
            .map(each -> new Stratum(each.get("stratum").text(), each.get("weight").positive()))
            .toList(),
        others);
  }

  private static Rules rules(At at) {
    return new Rules(
        byId(at.get("scoring")),
        rule(at.get("combining")),
        rule(at.get("parts")),
        byId(at.get("inner-combining")),
        at.find("weighting").map(Premises::rule),
        byId(at.get("inner-weighting")),
        at.items("adjustments").stream().map(Premises::rule).toList(),
        at.find("grading").map(Premises::rule),
        at.items("triggers").stream().map(Premises::rule).toList(),
        at.find("rectification-order").map(Premises::rule),
        at.itemsIfAny("statistics").stream().map(Premises::rule).toList(),
        at.items("papers").stream().map(Premises::rule).toList(),
        at.itemsIfAny("flags").stream().map(Premises::rule).toList());
  }

  private static Map<String, Rule> byId(At at) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    at.fields().forEach((id, each) -> rules.put(id, rule(each)));
    return rules;
  }

  private static Rule rule(At at) {
    return new Rule(at.get("use").text(), at.get("version").text(), texts(at, "parameters"));
  }

  private static Map<String, String> texts(At at, String key) {
    return at.get(key).texts();
  }
}
