package org.pingyi.evaluation.commandline.ledger;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import org.pingyi.evaluation.followup.FollowUpReport;
import org.pingyi.evaluation.followup.FollowUpScheme;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ItemState;

/** What the command line says of asking people whether items are solved. */
final class FollowUpMessages {

  static final Text SCHEME_NEEDED =
      Text.of(
          "the ledger has no scheme, whose rater groups are asked: name it (--scheme)",
          "台账没有评议方案，无从得知由哪些评议主体作答：请指明（--scheme）");

  static final Text TOO_MANY =
      Text.of(
          "at most " + FollowUpScheme.MOST_ITEMS + " items are asked about at once (--item)",
          "一次至多就 " + FollowUpScheme.MOST_ITEMS + " 个问题回访（--item）");

  private FollowUpMessages() {}

  static Text apart(List<String> items) {
    return Text.of(
        "these items concern different rater groups; ask about them apart: "
            + String.join("; ", items),
        "这些问题涉及不同的评议主体，请分别回访：" + String.join("；", items));
  }

  static Text written(FollowUpScheme asked, Path file) {
    String groups = String.join(", ", asked.groups());
    String items = asked.items().stream().map(item -> "" + item.number()).collect(joining(", "));
    return Text.of(
        "Asked of " + groups + ", about item " + items + ": " + file,
        "问题 " + items + " 向 " + groups + " 回访：" + file);
  }

  static Text entered(FollowUpReport.Entry entry) {
    Text said =
        entry.of().answers().map(LedgerMessages::answers).orElse(Text.of("no answers", "无人作答"));
    ItemState state = entry.item().state();
    long number = entry.item().number();
    Text outcome = entry.outcome().title();
    return Text.of(
        "Item "
            + number
            + ": "
            + said.en()
            + " – "
            + outcome.en()
            + "; it is "
            + state.title().en(),
        "问题 " + number + "：" + said.zh() + " – " + outcome.zh() + "；现为" + state.title().zh());
  }
}
