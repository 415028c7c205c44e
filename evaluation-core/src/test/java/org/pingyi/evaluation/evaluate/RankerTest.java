package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;

class RankerTest {

  @Test
  void equal_scores_share_a_rank_and_the_next_one_is_left_out() {
    EvaluationReport report =
        new Box(new Plan()).rate("a", "C").rate("b", "B").rate("c", "B").rate("d", "A").report();

    assertThat(ranking(report)).containsExactly("1 d", "2 b", "2 c", "4 a");
  }

  @Test
  void scores_are_compared_as_they_are_published() {
    Plan plan = new Plan().rounding(new Rounding(0, java.math.RoundingMode.HALF_UP));

    // 93.33 and 92.5 are both printed as 93
    EvaluationReport report = new Box(plan).rate("a", "A", "A", "B").rate("b", oneIn(16)).report();

    assertThat(ranking(report)).containsExactly("1 a", "1 b");
  }

  private static String[] oneIn(int ballots) {
    String[] answers = new String[ballots];
    java.util.Arrays.fill(answers, "A");
    java.util.Arrays.fill(answers, 0, 6, "B");
    return answers;
  }

  @Test
  void each_pool_is_ranked_by_itself_and_listed_in_the_order_of_its_first_object() {
    Plan plan =
        new Plan()
            .within("district")
            .roster(
                Plan.object("w1", "district", "west"),
                Plan.object("e1", "district", "east"),
                Plan.object("w2", "district", "west"),
                Plan.object("w3", "district", "west"),
                Plan.object("e2", "district", "east"));

    EvaluationReport report =
        new Box(plan).rate("w2", "C").rate("w3", "B").rate("e1", "D").rate("e2", "A").report();

    assertThat(ranking(report)).containsExactly("1 w3", "2 w2", "- w1", "1 e2", "2 e1");
    assertThat(report.of("w1").pool()).isEqualTo("west");
  }

  @Test
  void without_pools_there_is_one_that_is_called_all() {
    assertThat(new Box(new Plan()).rate("a", "A").result("a").pool()).isEqualTo("all");
  }

  @Test
  void a_groups_published_total_breaks_ties_and_none_is_worst() {
    Plan plan =
        new Plan()
            .groups(Plan.group("masses", 1), Plan.group("leaders", 1))
            .ties(new TieBreak.GroupTotal("leaders"));
    Box box =
        new Box(plan)
            .give("a", "masses", "B")
            .give("b", "masses", "A")
            .give("b", "leaders", "C")
            .give("c", "masses", "C")
            .give("c", "leaders", "A")
            .give("d", "masses", "B");

    assertThat(ranking(box.report())).containsExactly("1 c", "2 b", "3 a", "3 d");
  }

  @Test
  void satisfaction_breaks_ties_pooled_over_all_leaves_and_groups_exactly() {
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty"), Plan.leaf("law"))
            .groups(Plan.group("masses", 1), Plan.group("few", 1, 9))
            .ties(new TieBreak.Satisfaction());
    // All three have 80; a has 2/2 positive, b 1/2, and c 2/3 with the ballot of a group too small.
    Box box =
        new Box(plan)
            .give("a", "masses", "B", "B")
            .give("b", "masses", "A", "C")
            .give("c", "masses", "B", "B")
            .give("c", "few", "C", "-");

    assertThat(ranking(box.report())).containsExactly("1 a", "2 c", "3 b");
  }

  @Test
  void ties_are_broken_in_turn() {
    Plan plan =
        new Plan()
            .groups(Plan.group("masses", 1), Plan.group("leaders", 1))
            .ties(new TieBreak.GroupTotal("leaders"), new TieBreak.Satisfaction());
    Box box =
        new Box(plan).give("a", "masses", "A").give("a", "masses", "C").give("b", "masses", "B");

    assertThat(ranking(box.report())).containsExactly("1 b", "2 a");
  }

  private static List<String> ranking(EvaluationReport report) {
    return report.ranking().stream().map(RankerTest::line).toList();
  }

  private static String line(ObjectResult result) {
    OptionalInt rank = result.rank();
    return (rank.isPresent() ? rank.getAsInt() : "-") + " " + result.object().id();
  }
}
