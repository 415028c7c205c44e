package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Ballots that were made up for the scheme of a template.
 *
 * @param layout what can be answered
 * @param rows the ballots
 */
record TemplateBallots(TallyLayout layout, List<Row> rows) {

  /**
   * A ballot, with numbers that are taken modulo what there is.
   *
   * @param object who is rated
   * @param group who rates
   * @param answers the answer to each leaf; 0 for none
   */
  record Row(int object, int group, List<Integer> answers) {}

  String csv() {
    StringBuilder csv = new StringBuilder("object,group,stratum");
    layout.criteria().forEach(column -> csv.append(',').append(column.id()));
    csv.append('\n');
    for (Row row : rows) {
      TallyLayout.Group group = layout.groups().get(row.group() % layout.groups().size());
      csv.append("object-").append(1 + row.object() % 3).append(',').append(group.id()).append(',');
      if (!group.strata().isEmpty()) {
        csv.append(group.strata().get(row.object() % group.strata().size()));
      }
      for (int i = 0; i < layout.criteria().size(); i++) {
        csv.append(',').append(answer(layout.criteria().get(i).scale(), row.answers().get(i)));
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String answer(Scale scale, int number) {
    int answer = number % (scale.size() + 1);
    return answer == 0 ? "" : scale.answer(answer - 1);
  }

  /** Returns the text, as messages give it. */
  @Override
  public String toString() {
    return "ballots.csv\n" + csv().indent(2);
  }
}
