package org.pingyi.evaluation.checked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of a report that are inputs and nothing more, so that no change of them alone can be
 * found: with the reason of each. Whatever a calculation names is not among them, even where it is
 * an input.
 */
public final class Inputs {

  /** A pattern of paths, and why a number there may be anything. */
  private record Input(Pattern path, String reason) {}

  private static final List<Input> FREE =
      List.of(
          input("/scheme/version", "says which scheme it was"),
          input("/turnout/[0-9]+/issued", "how many were invited, which nobody counts"),
          input("/turnout/[0-9]+/papers", "how many papers the ballots came on"),
          input("/ballots/rejections/[0-9]+/line", "where in the ballots a rejected one stood"));

  /** Premises are free where no calculation of the report names them. */
  private static final List<Input> PREMISES =
      List.of(
          input(".*/scales/[^/]+/options/[0-9]+/value", "of an option that nobody gave"),
          input(".*/scales/[^/]+/range/(from|to|step)", "of which answers are steps"),
          input(
              ".*/scales/[^/]+/range/(positive-from|negative-below)", "between the answers given"),
          input(".*/criteria/[0-9]+/weight", "where a rule gives the weights, or it has no score"),
          input(".*/raters/[0-9]+/weight", "of a group that no object needs"),
          input(".*/raters/[0-9]+/minimum", "above or below which all groups are"),
          input(".*/raters/[0-9]+/strata/[0-9]+/weight", "of a stratum that never scores"),
          input(
              ".*/raters/[0-9]+/weight-for/[0-9]+/weight", "of a kind of which there is no object"),
          input(".*/raters/[0-9]+/weight-for/[0-9]+/objects/.*", "of which there is no object"),
          input(".*/objects/[0-9]+/attributes/.*", "by which no weight and no pool differs"),
          input(".*/grades/[0-9]+/parameters/.*", "which nobody reaches or exceeds"),
          input(".*/rules/.*/parameters/.*", "of a rule that does the same with both"),
          input(".*/rounding/digits", "where nothing is published"));

  private final List<String> named = new ArrayList<>();

  /** Looks for what the calculations of a report name. */
  public Inputs(JsonNode report) {
    collect(report);
  }

  private static Input input(String path, String reason) {
    return new Input(Pattern.compile(path), reason);
  }

  /** Collects the numbers that calculations name, as {@code origin of number}. */
  private void collect(JsonNode node) {
    if (node.has("origin")) {
      named.add(
          node.path("origin").asText()
              + " "
              + node.path("of").asText()
              + " "
              + node.path("number").asText());
    }
    node.forEach(this::collect);
  }

  /** Whether a change of a number cannot be found, since nothing follows from it. */
  public boolean isFree(Mutations.Place place, JsonNode report) {
    if (matches(FREE, place)) {
      return true;
    }
    return place.path().startsWith("/explanation/premises/")
        && matches(PREMISES, place)
        && !isNamed(place, report);
  }

  private static boolean matches(List<Input> inputs, Mutations.Place place) {
    return inputs.stream().anyMatch(input -> input.path().matcher(place.path()).matches());
  }

  /** Whether a calculation names the premise, with this number. */
  private boolean isNamed(Mutations.Place place, JsonNode report) {
    String path = place.path();
    JsonNode parent = report.at(path.substring(0, path.lastIndexOf('/')));
    String number = place.number().asText();
    if (path.contains("/scales/") && path.endsWith("/value")) {
      return isUnique(report, parent) && names("value", parent.path("option"), number);
    }
    if (path.endsWith("/minimum")) {
      return names("minimum", parent.path("group"), number);
    }
    if (path.matches(".*/criteria/[0-9]+/weight")) {
      return names("weight", parent.path("criterion"), number);
    }
    if (path.matches(".*/strata/[0-9]+/weight")) {
      return names("weight", parent.path("stratum"), number);
    }
    if (path.matches(".*/raters/[0-9]+/(weight-for/[0-9]+/)?weight")) {
      JsonNode group = report.at(path.replaceFirst("(.*/raters/[0-9]+)/.*", "$1"));
      return group.findValuesAsText("weight").stream().filter(number::equals).count() == 1
          && names("weight", group.path("group"), number);
    }
    if (path.matches(".*/grades/[0-9]+/parameters/.*")) {
      String key = path.substring(path.lastIndexOf('/') + 1);
      JsonNode grade = report.at(path.substring(0, path.indexOf("/parameters/")));
      return named.contains("band " + grade.path("grade").asText() + "/" + key + " " + number);
    }
    if (path.matches(".*/rules/.*/parameters/.*")) {
      String key = path.substring(path.lastIndexOf('/') + 1);
      return count(report, key, number) == 1 && named.contains("parameter " + key + " " + number);
    }
    return false;
  }

  private boolean names(String origin, JsonNode of, String number) {
    return named.contains(origin + " " + of.asText() + " " + number);
  }

  /** Whether no other scale has an option of that name and value. */
  private static boolean isUnique(JsonNode report, JsonNode option) {
    long same = 0;
    for (JsonNode scale : report.at("/explanation/premises/scales")) {
      for (JsonNode other : scale.path("options")) {
        same +=
            other.path("option").equals(option.path("option"))
                    && other.path("value").equals(option.path("value"))
                ? 1
                : 0;
      }
    }
    return same == 1;
  }

  private static long count(JsonNode report, String key, String number) {
    return report.at("/explanation/premises/rules").findValuesAsText(key).stream()
        .filter(number::equals)
        .count();
  }
}
