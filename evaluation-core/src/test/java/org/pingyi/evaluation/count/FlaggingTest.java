package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.count.papers.PaperChecks;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.FlaggedPapers;
import org.pingyi.evaluation.tally.Tally;

class FlaggingTest {

  private static final String BALLOTS =
      """
      object,group,stratum,token,duty,pledge,service,seconds
      1,masses,,a,A,A,,60
      2,masses,,a,B,A,,
      1,masses,,b,B,A,,60
      1,masses,,,B,B,,60
      1,peers,young,c,B,B,,60
      1,peers,old,d,B,B,,2
      2,masses,,a,A,A,,2
      """;

  /** Flags a paper on which an answer to the first criterion is not the first option. */
  @Identified(id = "not-all-first", version = "1.0", en = "Not all first", zh = "Not all first")
  private static final class NotAllFirst implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      for (int ballot = 0; ballot < paper.ballots(); ballot++) {
        if (paper.answer(ballot, 0) != 0) {
          return new Verdict.Flagged(Text.of("not all first"));
        }
      }
      return new Verdict.Stands();
    }
  }

  private static SchemeDefinition scheme(String papers) {
    return Schemes.of(Schemes.PLAIN + "papers: [" + papers + "]\n", new NotAllFirst());
  }

  private static Tally count(SchemeDefinition scheme) {
    return TallyPath.streaming()
        .tally(
            scheme,
            BallotSource.csv("ballots.csv", new StringReader(BALLOTS)),
            BallotListener.SILENT);
  }

  private static void assertFlagged(Tally tally, long masses, long peers) {
    assertThat(tally.flagged())
        .extracting(FlaggedPapers::rule, FlaggedPapers::group, FlaggedPapers::papers)
        .containsExactly(tuple("not-all-first", 0, masses), tuple("not-all-first", 1, peers));
  }

  @Test
  void a_flagged_paper_counts_once_and_its_ballots_count() {
    Tally tally = count(scheme("{ use: not-all-first }"));

    assertFlagged(tally, 3, 2);
    assertThat(tally.accepted()).isEqualTo(6);
    assertThat(tally.papers(0)).isEqualTo(3);
    assertThat(tally.rejections().total()).isEqualTo(1);
  }

  @Test
  void a_paper_that_another_rule_voids_is_not_flagged() {
    assertFlagged(count(scheme("{ use: not-all-first }, { use: too-fast, seconds: 5 }")), 3, 1);
    assertFlagged(count(scheme("{ use: too-fast, seconds: 5 }, { use: not-all-first }")), 3, 1);
  }

  @Test
  void a_rule_that_is_listed_twice_flags_a_paper_for_one_reason_once() {
    assertFlagged(count(scheme("{ use: not-all-first }, { use: not-all-first }")), 3, 2);
  }

  @Test
  void a_ballot_box_takes_a_flagged_paper_in() {
    GivenPaper paper =
        new GivenPaper(
            "masses",
            Optional.empty(),
            List.of(GivenBallot.of("1", Map.of("duty", "B"))),
            OptionalLong.empty());

    assertThat(
            PaperChecks.of(scheme("{ use: not-all-first }"))
                .check(paper, LocalDate.of(2026, 4, 10))
                .paper())
        .isPresent();
  }
}
