package org.pingyi.evaluation.diff;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/**
 * What the scheme says, as far as a report holds it: what the premises of an explained one list,
 * and of one that is not, which criteria and groups there are.
 */
final class Settings {

  /** One setting. */
  record Setting(Cause.Kind kind, String value) {}

  /** Criteria and groups are known without explanations. */
  private static final Pattern EVERYWHERE = Pattern.compile("(criteria|raters)/[^/]*");

  private static final Pattern OPTION = Pattern.compile("scales/[^/]*/options/[^/]*");

  private final Map<String, Setting> all = new LinkedHashMap<>();

  /** The rules of the lists, in which one can be more than once, and their ids. */
  private final ListMultimap<String, ListedRule> listed = ArrayListMultimap.create();

  private final ListMultimap<String, String> ids = ArrayListMultimap.create();

  /** Returns the ids of the parameters of a rule in either report, if it is the same rule. */
  static Set<String> parameters(Settings a, Settings b, String rule) {
    String start = rule + "/";
    Set<String> ids = new LinkedHashSet<>();
    if (!isSameRule(a, b, rule)) {
      return ids;
    }
    for (Settings settings : List.of(a, b)) {
      settings.all.forEach(
          (id, setting) -> {
            if (setting.kind() == Cause.Kind.PARAMETER
                && id.startsWith(start)
                && id.indexOf('/', start.length()) < 0) {
              ids.add(id);
            }
          });
    }
    return ids;
  }

  /** Takes the next rule of a list. */
  void list(String list, ListedRule rule) {
    listed.put(list, rule);
  }

  /** Returns the rules of a list, in turn. */
  List<ListedRule> listed(String list) {
    return List.copyOf(listed.get(list));
  }

  /** Takes the ids of the rules of a list, in turn, which tell them from others of their use. */
  void identify(String list, List<String> of) {
    ids.putAll(list, of);
    for (int i = 0; i < of.size(); i++) {
      put(of.get(i), listed.get(list).get(i));
    }
  }

  /** Takes a rule with its parameters. */
  void put(String id, ListedRule rule) {
    put(id, Cause.Kind.RULE, rule.toString());
    rule.parameters()
        .forEach((key, value) -> put(id + "/" + Origin.path(key), Cause.Kind.PARAMETER, value));
  }

  /** Returns the id of a rule that stands more than once. */
  static String numbered(String id, int number) {
    return number == 1 ? id : id + "/" + number;
  }

  /** Returns the id of the order of the rules of a list. */
  static String order(String list) {
    return "order/" + list;
  }

  /** Returns the id of the adjustment rule that was asked. */
  Optional<String> asked(Explained rule) {
    List<String> rules = ids.get("rules");
    return IntStream.range(0, rules.size())
        .filter(number -> rule.id().equals(Origin.path("rules", Integer.toString(number))))
        .filter(number -> listed.get("rules").get(number).use().equals(rule.use()))
        .mapToObj(rules::get)
        .findFirst();
  }

  /** Returns the ids of the triggers that can have found something, in turn. */
  List<String> found(Explained finding) {
    List<String> triggers = ids.get("triggers");
    return IntStream.range(0, triggers.size())
        .filter(number -> listed.get("triggers").get(number).found(finding))
        .mapToObj(triggers::get)
        .toList();
  }

  void put(String id, Cause.Kind kind, String value) {
    all.put(id, new Setting(kind, value));
  }

  Optional<String> value(String id) {
    return Optional.ofNullable(all.get(id)).map(Setting::value);
  }

  /** Returns the ids of the options of a scale, in order. */
  List<String> options(String scale) {
    String start = Origin.path("scales", scale, "options") + "/";
    return all.keySet().stream()
        .filter(id -> id.startsWith(start) && OPTION.matcher(id).matches())
        .toList();
  }

  boolean knows(String id) {
    return all.containsKey(id);
  }

  /**
   * Returns what differs between two reports. What only one has is a part, or a rule; anything else
   * counts where both have it.
   *
   * @param explained whether both reports are explained; else only parts are known
   */
  static List<Cause> differences(Settings a, Settings b, boolean explained, Titles titles) {
    Set<String> ids = new LinkedHashSet<>(a.all.keySet());
    ids.addAll(b.all.keySet());
    List<Cause> causes = new ArrayList<>();
    for (String id : ids) {
      if (explained && OPTION.matcher(id).matches() && a.knows(id) != b.knows(id)) {
        causes.add(Cause.of(Cause.Kind.PART, id, titles.part(id), a.optionAt(id), b.optionAt(id)));
        continue;
      }
      Setting in = a.all.getOrDefault(id, b.all.get(id));
      boolean part = in != null && in.kind() == Cause.Kind.PART;
      boolean both = isOfRules(a, b, id) || (a.knows(id) && b.knows(id));
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

  private Optional<String> optionAt(String id) {
    return knows(id)
        ? Optional.of(Titles.unescaped(id.substring(id.lastIndexOf('/') + 1)))
        : Optional.empty();
  }

  /** Whether it is a rule, or a parameter of a rule that both have, which one may not be told. */
  private static boolean isOfRules(Settings a, Settings b, String id) {
    Setting in = a.all.getOrDefault(id, b.all.get(id));
    return in != null
        && switch (in.kind()) {
          case RULE -> true;
          case PARAMETER -> isSameRule(a, b, id.substring(0, id.lastIndexOf('/')));
          default -> false;
        };
  }

  private static boolean isSameRule(Settings a, Settings b, String rule) {
    return a.use(rule).isPresent() && a.use(rule).equals(b.use(rule));
  }

  /** Returns which rule it is that a setting names, without its version. */
  private Optional<String> use(String rule) {
    return value(rule).map(named -> named.split(" ", -1)[0]);
  }

  private static boolean isInEveryReport(String id) {
    return EVERYWHERE.matcher(id).matches();
  }
}
