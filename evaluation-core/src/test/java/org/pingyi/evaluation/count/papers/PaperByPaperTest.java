package org.pingyi.evaluation.count.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.tally.RejectionReason;

class PaperByPaperTest {

  private static final Text NO_OBJECT = Text.of("no object", "没有评议对象");
  private static final Text NO_TEXT =
      Text.of("an object whose id is broken Unicode", "评议对象编号不是完整的 Unicode 文本");
  private static final Text NO_OPTION =
      Text.of("duty: not an option of its scale", "duty：不是该内容的选项");

  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

  private final PaperCheck check = PaperChecks.of(Schemes.plain());

  private static GivenPaper paper(GivenBallot... ballots) {
    return new GivenPaper("masses", Optional.empty(), List.of(ballots), OptionalLong.empty());
  }

  private static GivenBallot ballot(String object) {
    return GivenBallot.of(object, Map.of("duty", "A"));
  }

  private static PaperRefusal refusal(int ballot, RejectionReason reason, Text detail) {
    return new PaperRefusal(OptionalInt.of(ballot), reason, detail);
  }

  private static PaperRefusal ofThePaper(RejectionReason reason, Text detail) {
    return new PaperRefusal(OptionalInt.empty(), reason, detail);
  }

  private void assertMalformed(GivenPaper paper, Text detail) {
    assertThat(check.check(paper, DAY).refusals())
        .containsExactly(refusal(0, RejectionReason.MALFORMED, detail));
  }

  @Test
  void a_paper_is_kept_in_one_form_whatever_it_was_written_like() {
    GivenPaper given =
        new GivenPaper(
            " peers",
            Optional.of("old\u3000"),
            List.of(
                new GivenBallot("\uD83D\uDE00", Map.of(), " "),
                new GivenBallot(
                    "\uFFFD ", Map.of("service", "008.50", "duty", "X "), "\tgood, but slow\n"),
                new GivenBallot("b", Map.of("pledge", " "), ""),
                ballot("a")),
            OptionalLong.of(7));
    GivenPaper kept = check.check(given, DAY).paper().orElseThrow();
    assertThat(kept.group()).isEqualTo("peers");
    assertThat(kept.stratum()).contains("old");
    assertThat(kept.seconds()).hasValue(7);
    assertThat(kept.ballots())
        .extracting(GivenBallot::object)
        .containsExactly("a", "b", "\uFFFD", "\uD83D\uDE00");
    assertThat(kept.ballots().get(1).ratings()).isEmpty();
    assertThat(kept.ballots().get(2).ratings().entrySet())
        .containsExactly(Map.entry("duty", "X"), Map.entry("service", "8.5"));
    assertThat(kept.ballots())
        .extracting(GivenBallot::comment)
        .containsExactly("", "", "good, but slow", "");
  }

  @Test
  void a_blank_stratum_is_none() {
    GivenPaper given =
        new GivenPaper("masses", Optional.of(" "), List.of(ballot("1")), OptionalLong.empty());
    assertThat(check.check(given, DAY).paper()).contains(paper(ballot("1")));
  }

  @Test
  void every_ballot_that_is_faulty_is_named() {
    assertThat(
            check
                .check(
                    paper(
                        ballot("1"),
                        GivenBallot.of("2", Map.of("duty", "Z")),
                        ballot(" "),
                        ballot("3")),
                    DAY)
                .refusals())
        .containsExactly(
            refusal(1, RejectionReason.UNKNOWN_OPTION, NO_OPTION),
            refusal(2, RejectionReason.MALFORMED, NO_OBJECT));
  }

  @Test
  void an_object_may_be_rated_once_on_a_paper_whatever_the_scheme_says_of_duplicates() {
    for (String policy : List.of("keep-first", "keep-last")) {
      PaperCheck one = PaperChecks.of(Schemes.of(Schemes.PLAIN + "duplicates: " + policy));
      assertThat(one.check(paper(ballot("1"), ballot("2"), ballot(" 1")), DAY).refusals())
          .containsExactly(refusal(2, RejectionReason.DUPLICATE, PaperDetails.TWICE));
      assertThat(one.check(paper(ballot("1")), DAY).paper()).isPresent();
    }
  }

  @Test
  void a_paper_has_a_ballot() {
    assertThat(check.check(paper(), DAY).refusals())
        .containsExactly(ofThePaper(RejectionReason.MALFORMED, PaperDetails.NO_BALLOT));
  }

  @Test
  void a_paper_has_ten_thousand_ballots_and_no_more() {
    GivenBallot[] most =
        IntStream.range(0, 10_000).mapToObj(i -> ballot("o" + i)).toArray(GivenBallot[]::new);
    assertThat(check.check(paper(most), DAY).paper().orElseThrow().ballots()).hasSize(10_000);
    most[0] = ballot("o9999");
    assertThat(check.check(paper(most), DAY).refusals())
        .containsExactly(refusal(9_999, RejectionReason.DUPLICATE, PaperDetails.TWICE));
    GivenBallot[] tooMany =
        IntStream.range(0, 10_001).mapToObj(i -> ballot("o" + i)).toArray(GivenBallot[]::new);
    assertThat(check.check(paper(tooMany), DAY).refusals())
        .containsExactly(ofThePaper(RejectionReason.MALFORMED, PaperDetails.TOO_MANY_BALLOTS));
  }

  @Test
  void ids_and_answers_have_a_thousand_characters_and_no_more() {
    String longest = "字".repeat(999) + "\uD83D\uDE00";
    assertThat(check.check(paper(ballot("  " + longest + "  ")), DAY).paper())
        .contains(paper(ballot(longest)));
    assertMalformed(paper(ballot(longest + "x")), PaperDetails.LONG_TEXT);
    assertThat(
            check
                .check(paper(GivenBallot.of("1", Map.of("service", "0".repeat(998) + ".5"))), DAY)
                .paper()
                .orElseThrow()
                .ballots()
                .get(0)
                .ratings())
        .containsEntry("service", "0.5");
    assertMalformed(
        paper(GivenBallot.of("1", Map.of("service", "0".repeat(1_000) + "5"))),
        PaperDetails.LONG_TEXT);
    assertMalformed(
        paper(GivenBallot.of("1", Map.of("x".repeat(1_001), "5"))), PaperDetails.LONG_TEXT);
    assertMalformed(
        paper(GivenBallot.of("1", Map.of("x", "5".repeat(1_001)))), PaperDetails.LONG_TEXT);
    assertThat(check.check(paper(ballot("1")), DAY).paper()).isPresent();
  }

  @Test
  void texts_that_are_long_together_are_read_each_as_it_is() {
    String object = "o".repeat(600);
    String zeros = "0".repeat(600);
    assertThat(
            check
                .check(
                    paper(
                        GivenBallot.of("a", Map.of("service", zeros + "8.5")),
                        GivenBallot.of(object, Map.of("duty", "B", "service", zeros + "9.5"))),
                    DAY)
                .paper())
        .contains(
            paper(
                GivenBallot.of("a", Map.of("service", "8.5")),
                GivenBallot.of(object, Map.of("duty", "B", "service", "9.5"))));
  }

  @Test
  void a_comment_has_ten_thousand_characters_and_no_more() {
    String longest = "意".repeat(10_000);
    GivenPaper most = paper(new GivenBallot("1", Map.of(), "\n" + longest + "\n"));
    assertThat(check.check(most, DAY).paper())
        .contains(paper(new GivenBallot("1", Map.of(), longest)));
    assertMalformed(
        paper(new GivenBallot("1", Map.of(), longest + "见")), PaperDetails.LONG_COMMENT);
  }

  @Test
  void what_cannot_be_written_is_no_text() {
    for (String broken : List.of("a\0", "\0a", "\uD83D", "\uDE00\uD83D", "\uD83Da")) {
      assertMalformed(paper(new GivenBallot("1", Map.of(), broken)), PaperDetails.NOT_WHOLE);
      assertMalformed(paper(GivenBallot.of("1", Map.of("duty", broken))), PaperDetails.NOT_WHOLE);
      assertMalformed(
          paper(GivenBallot.of("1", Map.of("duty" + broken, "A"))), PaperDetails.NOT_WHOLE);
      assertMalformed(paper(GivenBallot.of("1", Map.of("x", broken))), PaperDetails.NOT_WHOLE);
      GivenPaper group =
          new GivenPaper(broken, Optional.empty(), List.of(ballot("1")), OptionalLong.empty());
      assertMalformed(group, PaperDetails.NOT_WHOLE);
      GivenPaper stratum =
          new GivenPaper("peers", Optional.of(broken), List.of(ballot("1")), OptionalLong.empty());
      assertMalformed(stratum, PaperDetails.NOT_WHOLE);
    }
    assertMalformed(paper(ballot("a\0")), PaperDetails.NOT_WHOLE);
    assertMalformed(paper(ballot("\0a")), PaperDetails.NOT_WHOLE);
    assertMalformed(paper(ballot("\uD83D")), NO_TEXT);
  }

  @Test
  void the_day_on_which_a_paper_came_decides_whether_it_is_in_the_period() {
    PaperCheck april =
        PaperChecks.of(
            Schemes.of(
                Schemes.PLAIN
                    + "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }"));
    assertThat(april.check(paper(ballot("1")), LocalDate.of(2026, 4, 1)).paper()).isPresent();
    assertThat(april.check(paper(ballot("1")), LocalDate.of(2026, 4, 30)).paper()).isPresent();
    assertThat(april.check(paper(ballot("1")), LocalDate.of(2026, 3, 31)).refusals())
        .extracting(refusal -> refusal.detail().en())
        .containsExactly("before the first day 2026-04-01");
    assertThat(april.check(paper(ballot("1")), LocalDate.of(2026, 5, 1)).refusals())
        .extracting(PaperRefusal::reason)
        .containsExactly(RejectionReason.OUTSIDE_PERIOD);
  }

  @Test
  void rules_judge_a_paper_as_it_is_kept_and_only_where_all_its_ballots_pass() {
    StringBuilder seen = new StringBuilder();
    PaperCheck judged =
        PaperChecks.of(
            Schemes.of(Schemes.PLAIN + "papers: [ { use: first-answers } ]", new Seeing(seen)));
    GivenBallot a = GivenBallot.of("a", Map.of("duty", "A", "service", "0.5"));
    GivenBallot b = GivenBallot.of("b", Map.of("duty", "B"));
    GivenPaper given =
        new GivenPaper("peers", Optional.of("old"), List.of(b, a), OptionalLong.of(9));

    assertThat(judged.check(given, DAY).refusals())
        .containsExactly(
            ofThePaper(
                RejectionReason.VOID_PAPER, Text.of("first-answers: seen", "first-answers：已看")));
    assertThat(seen).hasToString("peers 9s 0/1 1/-1");
    judged.check(paper(b, ballot(""), a), DAY);
    assertThat(seen).hasToString("peers 9s 0/1 1/-1");
    judged.check(paper(a), DAY);
    assertThat(seen).hasToString("peers 9s 0/1 1/-1masses ?s 0/1");
  }

  @Test
  void a_rule_that_fails_is_named_and_the_next_paper_is_judged_again() {
    PaperCheck failing = PaperChecks.of(Schemes.of(Schemes.PLAIN + "papers: [ { use: failing } ]"));
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(() -> failing.check(paper(ballot("1")), DAY))
          .withMessageContaining("failing")
          .withMessageContaining("a paper that was handed in");
    }
  }

  @Test
  void numbers_of_a_large_range_are_written_in_their_shortest_form() {
    PaperCheck fine =
        PaperChecks.of(
            Schemes.of(
                Schemes.PLAIN.replace(
                    "from: 0, to: 10, step: 0.5", "from: -5, to: 95, step: 0.001")));
    for (int round = 0; round < 2; round++) {
      for (int i = -5_000; i <= 95_000; i += 512) {
        String number = BigDecimal.valueOf(i, 3).toPlainString();
        String shortest = BigDecimal.valueOf(i, 3).stripTrailingZeros().toPlainString();
        assertThat(
                fine.check(paper(GivenBallot.of("1", Map.of("service", number + "0"))), DAY)
                    .paper())
            .contains(paper(GivenBallot.of("1", Map.of("service", shortest))));
      }
    }
  }

  /** Notes what it sees, and lets nothing stand. */
  @Identified(id = "first-answers", version = "1.0", en = "First answers", zh = "First answers")
  private record Seeing(StringBuilder seen) implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      seen.append(paper.group())
          .append(' ')
          .append(paper.seconds().isPresent() ? "" + paper.seconds().getAsLong() : "?")
          .append('s');
      for (int i = 0; i < paper.ballots(); i++) {
        seen.append(' ').append(paper.answer(i, 0)).append('/').append(paper.answer(i, 2));
      }
      return new Verdict.VoidPaper(Text.of("seen", "已看"));
    }
  }
}
