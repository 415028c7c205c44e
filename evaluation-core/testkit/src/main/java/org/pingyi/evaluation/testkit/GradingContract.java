package org.pingyi.evaluation.testkit;

import java.util.List;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every grading rule promises. The test says what a scheme tells it of the grades:
 *
 * <pre>{@code
 * class GradeByRankTest extends GradingContract {
 *   GradeByRankTest() {
 *     super(new GradeByRank(), List.of("to-rank: 2", ""));
 *   }
 * }
 * }</pre>
 */
@Stable
public abstract class GradingContract extends RuleContract {

  private final List<String> grades;

  /**
   * Creates the tests of a rule.
   *
   * @param rule the rule
   * @param grades for each grade, the best first, what a scheme says of it beside its id, a line
   *     for each key; the ids are {@code grade-1}, {@code grade-2} and so on
   * @param parameters parameters to test it with, each text one set of them; nothing for a rule
   *     that has none
   */
  protected GradingContract(GradingRule<?, ?> rule, List<String> grades, String... parameters) {
    super(rule, parameters);
    this.grades = List.copyOf(grades);
  }

  @Override
  final List<Placement> placements(String use) {
    StringBuilder lines = new StringBuilder("grades:\n");
    for (int i = 0; i < grades.size(); i++) {
      lines.append("  - id: grade-").append(i + 1).append('\n').append(grades.get(i).indent(4));
    }
    return List.of(Placement.atTop(Placement.key("grading", use)).with(lines.toString()));
  }
}
