package org.pingyi.evaluation.count.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Who sees a paper sees nothing beside its answers, whatever it asks for. */
class PaperBoundsTest {

  private static final SchemeDefinition SCHEME = Schemes.plain();

  private static void assertBounded(Paper paper) {
    int ballots = paper.ballots();
    int criteria = paper.criteria().size();
    for (int[] beside : new int[][] {{-1, 0}, {ballots, 0}, {0, -1}, {0, criteria}}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> paper.answer(beside[0], beside[1]));
    }
  }

  @Test
  void a_rule_that_judges_a_paper_sees_no_other_paper_and_no_stratum() {
    PackedBallots held = new PackedBallots(SCHEME.layout(), true, false);
    CheckedBallot ballot = new CheckedBallot(3);
    for (int answer = 0; answer < 3; answer++) {
      ballot.answers[0] = answer;
      held.add(answer, ballot, 0);
    }
    Paper paper = new HeldPaper(held, "peers", SCHEME.leaves(), new int[] {0, 1, 2}, 1, 2);

    assertThat(paper.ballots()).isEqualTo(1);
    assertThat(paper.answer(0, 0)).isEqualTo(1);
    assertBounded(paper);
  }

  @Test
  void who_reads_a_paper_sees_its_stratum_and_its_days_not_as_answers() {
    String csv =
        """
        object,group,stratum,token,duty,pledge,service,at
        1,peers,old,t,A,B,1,2026-04-01
        2,peers,old,t,B,B,1,2026-04-02
        """;
    int[] seen = new int[1];
    TallyPath.readPapers(
        SCHEME,
        List.of(BallotSource.csv("ballots", new StringReader(csv))),
        new PaperListener(
            id -> false,
            papers -> {
              for (CountedPaper paper : papers) {
                seen[0]++;
                assertThat(paper.answer(1, 0)).isEqualTo(1);
                assertBounded(paper);
                assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> paper.object(2));
              }
            }),
        Growth.FREE);
    assertThat(seen[0]).isEqualTo(1);
  }
}
