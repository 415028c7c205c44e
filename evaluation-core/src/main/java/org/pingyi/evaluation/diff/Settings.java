package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pingyi.evaluation.rule.Origin;

/**
 * What the scheme says, as far as a report holds it: what its premises list, and the numbers of
 * bands and parameters that its explanations start from.
 */
final class Settings {

  /** One setting. */
  record Setting(Cause.Kind kind, String value) {}

  /** Criteria and groups are known without explanations. */
  private static final Pattern EVERYWHERE = Pattern.compile("(criteria|raters)/[^/]*");

  private final Map<String, Setting> all = new LinkedHashMap<>();

  private boolean stated;

  /** Settings that are not the same everywhere, so that it takes an explanation to know them. */
  private final Set<String> varying = new HashSet<>();

  /** Remembers that the rules are stated, so that one that is not there is none. */
  void stated() {
    stated = true;
  }

  /** Returns the ids of settings that begin like this, in either report. */
  static Set<String> below(Settings a, Settings b, String start) {
    Set<String> ids = new LinkedHashSet<>();
    for (Settings settings : List.of(a, b)) {
      settings.all.keySet().stream().filter(id -> id.startsWith(start)).forEach(ids::add);
    }
    return ids;
  }

  void put(String id, Cause.Kind kind, String value) {
    all.put(id, new Setting(kind, value));
  }

  /** Learns a setting that may be there more than once, where none of another value was learnt. */
  void learn(String id, Cause.Kind kind, String value) {
    if (varying.contains(id)) {
      return;
    }
    Setting known = all.putIfAbsent(id, new Setting(kind, value));
    if (known != null && !Numbers.same(Optional.of(known.value()), Optional.of(value))) {
      all.remove(id);
      varying.add(id);
    }
  }

  /** Learns from an explanation and all below it what bands and parameters are. */
  void learn(Explained explanation) {
    explanation.tree().forEach(each -> each.inputs().forEach(input -> learn(each, input)));
    explanation
        .tree()
        .flatMap(each -> each.due().stream())
        .forEach(due -> put("period/closes", Cause.Kind.PERIOD, due.closes()));
  }

  private void learn(Explained of, Explained.Input input) {
    if (input.origin().equals("band")) {
      learn("grades/" + input.of(), Cause.Kind.BAND, input.number().toString());
    } else if (input.origin().equals("parameter")) {
      learn(parameter(of, input.of()), Cause.Kind.PARAMETER, input.number().toString());
    }
  }

  /** Returns the id of a parameter of the rule that decided. */
  static String parameter(Explained of, String key) {
    return Origin.path(of.kind().equals("finding") ? "triggers" : "rules", of.use(), key);
  }

  Optional<String> value(String id) {
    return Optional.ofNullable(all.get(id)).map(Setting::value);
  }

  boolean knows(String id) {
    return all.containsKey(id);
  }

  /**
   * Returns what differs between two reports. What was learnt from explanations counts where both
   * know it; what only one has is a part.
   *
   * @param explained whether both reports are explained; else only parts are known
   */
  static List<Cause> differences(Settings a, Settings b, boolean explained, Titles titles) {
    Set<String> ids = new LinkedHashSet<>(a.all.keySet());
    ids.addAll(b.all.keySet());
    List<Cause> causes = new ArrayList<>();
    for (String id : ids) {
      Setting in = a.all.getOrDefault(id, b.all.get(id));
      boolean part = in != null && in.kind() == Cause.Kind.PART;
      boolean rule = in != null && in.kind() == Cause.Kind.RULE && a.stated && b.stated;
      boolean both = rule || (a.knows(id) && b.knows(id));
      if (in != null
          && (part ? explained || isInEveryReport(id) : explained && both)
          && !Numbers.same(a.value(id), b.value(id))) {
        causes.add(
            Cause.of(
                in.kind(), id, part ? titles.part(id) : titles.text(id), a.value(id), b.value(id)));
      }
    }
    return causes;
  }

  private static boolean isInEveryReport(String id) {
    return EVERYWHERE.matcher(id).matches();
  }
}
