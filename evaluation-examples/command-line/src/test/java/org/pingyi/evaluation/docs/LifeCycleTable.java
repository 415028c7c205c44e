package org.pingyi.evaluation.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.LifeCycle;
import org.pingyi.evaluation.rectification.LifeCycle.Transition;
import org.pingyi.evaluation.rectification.StepKind;

/**
 * Writes a life cycle as a table of Markdown; steps that differ in the state before share a row.
 */
final class LifeCycleTable {

  private static final Text HEAD =
      Text.of(
          "| state | step | state after | who may | what it needs |",
          "| 状态 | 步骤 | 此后的状态 | 谁可办理 | 须具备 |");
  private static final Text UNCHANGED = Text.of("unchanged", "不变");
  private static final Text BETWEEN = Text.of(", ", "、");
  private static final Text ANY = Text.of("any", "任一");

  private static final Text REASON = Text.of("a reason", "理由");
  private static final Text AND = Text.of("; ", "；");
  private static final Text IN_VAIN =
      Text.of("%s, or %s in the next round where it is not solved", "%s；未解决的转为下一轮的 %s");

  /** What rows are told apart by; there is no state after where the step leaves it as it is. */
  private record Row(
      StepKind step,
      Optional<ItemState> after,
      Optional<ItemState> inVain,
      Set<String> roles,
      boolean needsReason,
      Optional<Text> needs) {}

  private final Language language;

  private LifeCycleTable(Language language) {
    this.language = language;
  }

  static String of(LifeCycle lifeCycle, Language language) {
    Map<Row, List<ItemState>> rows = new LinkedHashMap<>();
    for (Transition line : lifeCycle.transitions()) {
      Optional<ItemState> after = Optional.of(line.to()).filter(state -> state != line.from());
      Row row =
          new Row(
              line.step(), after, line.inVain(), line.roles(), line.needsReason(), line.needs());
      rows.computeIfAbsent(row, each -> new ArrayList<>()).add(line.from());
    }
    LifeCycleTable table = new LifeCycleTable(language);
    return HEAD.in(language)
        + "\n| --- | --- | --- | --- | --- |\n"
        + rows.entrySet().stream()
            .map(row -> table.row(row.getKey(), row.getValue()))
            .collect(joining());
  }

  private String row(Row row, List<ItemState> before) {
    String states =
        before.size() == ItemState.values().length
            ? ANY.in(language)
            : before.stream().map(this::state).collect(joining(BETWEEN.in(language)));
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            states,
            named(row.step().id(), row.step().title()),
            after(row),
            row.roles().stream()
                .sorted()
                .map(role -> "`" + role + "`")
                .collect(joining(BETWEEN.in(language))),
            Stream.concat(
                    Stream.of(REASON).filter(reason -> row.needsReason()), row.needs().stream())
                .map(needs -> needs.in(language))
                .collect(joining(AND.in(language))));
  }

  private String after(Row row) {
    String after = row.after().map(this::state).orElse(UNCHANGED.in(language));
    return row.inVain()
        .map(state -> IN_VAIN.in(language).formatted(after, state(state)))
        .orElse(after);
  }

  private String state(ItemState state) {
    return named(state.id(), state.title());
  }

  private String named(String id, Text title) {
    return language == Language.ZH ? "`" + id + "` " + title.zh() : "`" + id + "`";
  }
}
