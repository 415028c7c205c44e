package org.pingyi.evaluation.commandline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FlagResult;

/** The first flags as a table: papers that count, and that somebody should look at. */
final class FlagsTable {

  /** More are in the files. */
  static final int SHOWN = 20;

  private FlagsTable() {}

  /** Returns the table in a language, with its header. */
  static TextTable of(List<FlagResult> flags, Language language) {
    TextTable table = new TextTable(List.of(Side.LEFT, Side.LEFT, Side.RIGHT, Side.LEFT));
    table.add(
        Stream.of(
                EvaluationMessages.TO_LOOK_AT,
                EvaluationMessages.OF,
                EvaluationMessages.FLAGGED_PAPERS,
                EvaluationMessages.REASON)
            .map(each -> each.in(language))
            .toList());
    flags.stream()
        .limit(SHOWN)
        .forEach(
            flag ->
                table.add(
                    List.of(
                        flag.rule(),
                        of(flag, language),
                        Long.toString(flag.papers()),
                        flag.reason().in(language))));
    return table;
  }

  private static String of(FlagResult flag, Language language) {
    List<Text> of =
        Stream.of(flag.object().map(EvaluationObject::title), flag.group().map(RaterGroup::title))
            .flatMap(Optional::stream)
            .toList();
    return of.isEmpty()
        ? TextTable.WHOLE.in(language)
        : of.stream()
            .map(each -> each.in(language))
            .collect(Collectors.joining(Text.of(", ", "，").in(language)));
  }
}
