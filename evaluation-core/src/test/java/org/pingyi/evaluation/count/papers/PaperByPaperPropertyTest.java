package org.pingyi.evaluation.count.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.count.settling.Settlement;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;

/** A paper that comes by itself is treated as the same ballots in a file are. */
class PaperByPaperPropertyTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String PERIOD =
      "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }\n";

  private static final List<SchemeDefinition> SCHEMES =
      List.of(
          Schemes.plain(),
          Schemes.of(
                  Schemes.PLAIN.replace("{ id: pledge,", "{ id: pledge, required: true,") + PERIOD)
              .withRoster(Roster.of(List.of(EvaluationObject.of("1"), EvaluationObject.of("对象")))),
          Schemes.of(
              Schemes.PLAIN + "papers: [ { use: too-fast, seconds: 5 }, { use: all-alike } ]"));

  /** Checks of which each sees all papers of a run, one after another. */
  private final List<PaperCheck> checks = SCHEMES.stream().map(PaperChecks::of).toList();

  private record Said(RejectionReason reason, Text detail) {}

  @Property(tries = 1000)
  void a_paper_is_refused_for_what_its_ballots_in_a_file_are_rejected_for(
      @ForAll("papers") GivenPaper paper, @ForAll("days") LocalDate day) {
    for (int i = 0; i < SCHEMES.size(); i++) {
      Map<Integer, Said> inFile = new TreeMap<>();
      Tally tally = tally(SCHEMES.get(i), paper, day, inFile);
      PaperCheck.Checked checked = checks.get(i).check(paper, day);

      assertThat(refusals(checked, paper.ballots().size())).isEqualTo(without(inFile, checked));
      if (checked.paper().isPresent()) {
        GivenPaper kept = checked.paper().get();
        assertThat(tally(SCHEMES.get(i), kept, day, inFile)).isEqualTo(tally);
        assertThat(inFile).isEmpty();
        assertThat(checks.get(i).check(kept, day).paper()).contains(kept);
      }
    }
  }

  @Property(tries = 300)
  void a_paper_says_the_same_in_whatever_order_its_ballots_and_answers_come(
      @ForAll("goodPapers") Tuple2<GivenPaper, GivenPaper> paper, @ForAll("days") LocalDate day) {
    for (SchemeDefinition scheme : SCHEMES) {
      PaperCheck check = PaperChecks.of(scheme);
      assertThat(check.check(paper.get1(), day).paper())
          .isEqualTo(check.check(paper.get2(), day).paper());
    }
  }

  private static Map<Integer, Said> refusals(PaperCheck.Checked checked, int ballots) {
    Map<Integer, Said> said = new TreeMap<>();
    for (PaperRefusal refusal : checked.refusals()) {
      Said that = new Said(refusal.reason(), refusal.detail());
      if (refusal.ballot().isPresent()) {
        assertThat(said.put(refusal.ballot().getAsInt(), that)).isNull();
      } else {
        for (int i = 0; i < ballots; i++) {
          said.put(i, that);
        }
      }
    }
    return said;
  }

  /** In a file rules judge what is left of a paper; here a paper stands or falls as a whole. */
  private static Map<Integer, Said> without(Map<Integer, Said> inFile, PaperCheck.Checked checked) {
    Map<Integer, Said> expected = new TreeMap<>();
    boolean judged = checked.refusals().stream().allMatch(it -> it.ballot().isEmpty());
    inFile.forEach(
        (ballot, said) -> {
          if (said.reason() == RejectionReason.DUPLICATE) {
            assertThat(said.detail()).isEqualTo(Settlement.KEPT_FIRST.detail());
            expected.put(ballot, new Said(RejectionReason.DUPLICATE, PaperDetails.TWICE));
          } else if (judged || said.reason() != RejectionReason.VOID_PAPER) {
            expected.put(ballot, said);
          }
        });
    return expected;
  }

  private static Tally tally(
      SchemeDefinition scheme, GivenPaper paper, LocalDate day, Map<Integer, Said> rejected) {
    StringBuilder lines = new StringBuilder();
    for (GivenBallot ballot : paper.ballots()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("object", ballot.object());
      line.put("group", paper.group());
      line.put("stratum", paper.stratum().orElse(""));
      line.put("ratings", ballot.ratings());
      line.put("comment", ballot.comment());
      line.put("at", day.toString());
      paper.seconds().ifPresent(seconds -> line.put("seconds", seconds));
      line.put("token", "t");
      lines.append(json(line)).append('\n');
    }
    return TallyPath.streaming()
        .tally(
            scheme,
            BallotSource.ndjson("ballots", new StringReader(lines.toString())),
            new BallotListener() {
              @Override
              public void rejected(Rejection it) {
                rejected.put((int) it.line() - 1, new Said(it.reason(), it.detail()));
              }
            });
  }

  private static String json(Map<String, Object> line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of("2026-04-01", "2026-04-10", "2026-04-30", "2026-03-31", "2026-05-01")
        .map(LocalDate::parse);
  }

  @Provide
  Arbitrary<GivenPaper> papers() {
    Arbitrary<String> groups = Arbitraries.of("masses", " masses", "peers", "nobody", "mases", "");
    Arbitrary<Optional<String>> strata =
        Arbitraries.of("", "", " ", "young", "old\u3000", "middle", "x").optional(0.8);
    return Combinators.combine(
            groups, strata, ballots().list().ofMinSize(1).ofMaxSize(4), seconds())
        .as(GivenPaper::new);
  }

  private static Arbitrary<OptionalLong> seconds() {
    return Arbitraries.of(
        OptionalLong.empty(),
        OptionalLong.of(0),
        OptionalLong.of(4),
        OptionalLong.of(5),
        OptionalLong.of(Long.MAX_VALUE),
        OptionalLong.of(-1));
  }

  private static Arbitrary<GivenBallot> ballots() {
    Arbitrary<String> objects =
        Arbitraries.frequency(
            Tuple.of(30, "1"),
            Tuple.of(30, " 1 "),
            Tuple.of(30, "对象"),
            Tuple.of(10, "a,b"),
            Tuple.of(5, "\uD83D\uDE00"),
            Tuple.of(2, "\uD83D"),
            Tuple.of(2, ""),
            Tuple.of(2, "\u3000"),
            Tuple.of(2, "对像"));
    Arbitrary<String> criteria =
        Arbitraries.frequency(
            Tuple.of(20, "duty"),
            Tuple.of(20, "pledge"),
            Tuple.of(20, "service"),
            Tuple.of(3, " pledge"),
            Tuple.of(1, "pledges"),
            Tuple.of(1, "x"),
            Tuple.of(1, " x"));
    Arbitrary<String> answers =
        Arbitraries.frequency(
            Tuple.of(20, "A"),
            Tuple.of(10, "B "),
            Tuple.of(10, "X"),
            Tuple.of(10, ""),
            Tuple.of(10, "\u00A0"),
            Tuple.of(20, "1"),
            Tuple.of(10, "08.50"),
            Tuple.of(10, "-0"),
            Tuple.of(2, "11"),
            Tuple.of(2, "a"));
    Arbitrary<String> comments = Arbitraries.of("", "", " very good\n", "两行\n意见");
    return Combinators.combine(objects, ratings(criteria, answers), comments).as(GivenBallot::new);
  }

  /** Mostly answers that the scale of the criterion has. */
  private static Arbitrary<Map<String, String>> ratings(
      Arbitrary<String> criteria, Arbitrary<String> answers) {
    return Combinators.combine(criteria, answers)
        .as(
            (criterion, answer) -> {
              boolean number = answer.strip().matches("[0-9.-]+");
              boolean points = criterion.equals("service");
              return number == points || answer.isBlank() || answer.length() == 2
                  ? Map.entry(criterion, answer)
                  : Map.entry(criterion, points ? "7" : "A");
            })
        .list()
        .ofMaxSize(4)
        .map(
            entries -> {
              Map<String, String> ratings = new LinkedHashMap<>();
              entries.forEach(entry -> ratings.put(entry.getKey(), entry.getValue()));
              return ratings;
            });
  }

  /** The same paper twice, written in another order the second time. */
  @Provide
  Arbitrary<Tuple2<GivenPaper, GivenPaper>> goodPapers() {
    return Arbitraries.of(List.of("1"), List.of("1", "对象"), List.of("对象", "1"))
        .flatMap(
            objects ->
                Arbitraries.of("A", "B", "X")
                    .list()
                    .ofSize(objects.size())
                    .map(answers -> Tuple.of(paper(objects, answers), reversed(objects, answers))));
  }

  private static GivenPaper paper(List<String> objects, List<String> answers) {
    Map<String, GivenBallot> ballots = new LinkedHashMap<>();
    for (int i = 0; i < objects.size(); i++) {
      Map<String, String> ratings = new LinkedHashMap<>();
      ratings.put("duty", answers.get(i));
      ratings.put("pledge", "A");
      ratings.put("service", "7.0");
      ballots.put(objects.get(i), GivenBallot.of(objects.get(i), ratings));
    }
    return masses(List.copyOf(ballots.values()));
  }

  private static GivenPaper reversed(List<String> objects, List<String> answers) {
    Map<Integer, GivenBallot> ballots = new TreeMap<>();
    for (int i = 0; i < objects.size(); i++) {
      Map<String, String> ratings = new LinkedHashMap<>();
      ratings.put("service", "7");
      ratings.put(" pledge", "A");
      ratings.put("duty", answers.get(i) + "\u3000");
      ballots.put(-i, GivenBallot.of(objects.get(i) + " ", ratings));
    }
    return masses(List.copyOf(ballots.values()));
  }

  private static GivenPaper masses(List<GivenBallot> ballots) {
    return new GivenPaper("masses", Optional.empty(), ballots, OptionalLong.of(60));
  }
}
