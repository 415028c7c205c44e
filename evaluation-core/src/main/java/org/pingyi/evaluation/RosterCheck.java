package org.pingyi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Checks that a scheme and a roster go together. */
final class RosterCheck {

  private RosterCheck() {}

  static void requireFit(String source, SchemeDefinition scheme, Roster roster) {
    if (scheme.roster().isPresent()) {
      throw new InputException(
          Fault.of(
              Place.startOf(source),
              FaultCode.TWO_ROSTERS,
              Text.of(
                  "the scheme lists its objects itself: leave them out there, or the roster",
                  "评议方案中已列出评议对象：请删去方案中的 objects，或不另附名单")));
    }
    scheme
        .ranking()
        .within()
        .ifPresent(within -> requireEverywhere(source, roster, within, scheme));
  }

  private static void requireEverywhere(
      String source, Roster roster, String within, SchemeDefinition scheme) {
    Roster objects = scheme.objectKind().map(roster::withDefaultKind).orElse(roster);
    List<EvaluationObject> lacking =
        objects.objects().stream().filter(object -> object.attribute(within).isEmpty()).toList();
    if (lacking.isEmpty()) {
      return;
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Place> first = roster.placeOf(lacking.get(0).id());
    if (lacking.size() == objects.objects().size()) {
      faults.add(
          Fault.of(
              Place.startOf(first.map(Place::source).orElse(source)),
              FaultCode.MISSING_COLUMN,
              Text.of(
                  "the scheme ranks objects within “" + within + "”, which no object has",
                  "方案按“" + within + "”分组排名，但名单中没有该属性")));
    } else {
      for (EvaluationObject object : lacking) {
        faults.add(
            Fault.of(
                roster.placeOf(object.id()).orElse(Place.startOf(source)),
                FaultCode.MISSING_KEY,
                Text.of(
                    "object “" + object.id() + "” needs “" + within + "”, within which it ranks",
                    "评议对象“" + object.id() + "”缺少排名所用的属性“" + within + "”")));
      }
    }
    throw new InputException(faults);
  }

  static void requireRoster(String source, SchemeDefinition scheme) {
    if (scheme.ranking().within().isPresent() && scheme.roster().isEmpty()) {
      String within = scheme.ranking().within().get();
      throw new InputException(
          Fault.of(
              Place.startOf(source),
              FaultCode.NO_ROSTER,
              Text.of(
                  "the scheme ranks objects within “"
                      + within
                      + "”: that needs a roster (objects in the scheme, or a CSV file beside it)",
                  "方案按“" + within + "”分组排名，需要评议对象名单（方案中的 objects，或另附 CSV 文件）")));
    }
  }
}
