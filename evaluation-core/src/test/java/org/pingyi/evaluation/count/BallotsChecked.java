package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.chunks.ChunkSizes;
import org.pingyi.evaluation.count.chunks.ChunkedTally;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * A scheme for ballots, and all that must be true of their tally: it is what {@link BallotsByHand}
 * says, it is the same when read again and in chunks, and nothing that is said of a rejection
 * quotes a ballot.
 */
record BallotsChecked(SchemeDefinition scheme, BallotsByHand.Rules rules) {

  /** The plain scheme; one that asks for everything that can be asked; one with a paper rule. */
  static final List<BallotsChecked> SCHEMES =
      List.of(
          new BallotsChecked(
              Schemes.plain(),
              new BallotsByHand.Rules(Set.of(), Set.of(), false, Optional.empty(), 0)),
          strict(),
          new BallotsChecked(
              Schemes.of(Schemes.PLAIN + "papers: [ { use: too-fast, seconds: 5 } ]"),
              new BallotsByHand.Rules(Set.of(), Set.of(), false, Optional.empty(), 5)));

  private static final String MEANT =
      "(; did you mean “(1|2|对象|masses|peers|young|old|duty|pledge|service)”\\?)?";

  /** All that may be said of a rejected ballot: no word of it but those that the scheme has. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "text after a closing quote|longer than a ballot can be|not one JSON object"
              + "|a key that (ballots do not have|occurs twice)"
              + "|“ratings” is neither an object nor null"
              + "|a value that is neither text, number nor null"
              + "|no object|no rater group|an object whose id is broken Unicode"
              + "|“seconds” is no whole number|“at” is neither a date nor an ISO-8601 time"
              + "|[0-9]+ cells, the header has [0-9]+"
              + ("|not (in the roster|a rater group|a stratum of its rater group|a criterion that is"
                  + " rated)")
              + MEANT
              + "|the rater group has (no strata, and one|strata, and none) is given"
              + "|(duty|pledge|service): (not an option of its scale|an answer is required)"
              + "|(before the first day 2026-04-01|after the last day 2026-04-30)"
              + "|an? (earlier|later) ballot with the same token on the same object counts"
              + "|too-fast: too fast");

  private static BallotsChecked strict() {
    SchemeDefinition scheme =
        Schemes.of(
            Schemes.PLAIN.replace("{ id: duty,", "{ id: duty, required: true,")
                + """
                period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }
                duplicates: keep-last
                """);
    List<String> objects = List.of("1", "2", "对象");
    return new BallotsChecked(
        scheme.withRoster(Roster.of(objects.stream().map(BallotsChecked::object).toList())),
        new BallotsByHand.Rules(
            Set.copyOf(objects),
            Set.of("duty"),
            true,
            Optional.of(
                new BallotsByHand.Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30))),
            0));
  }

  private static EvaluationObject object(String id) {
    return EvaluationObject.of(id);
  }

  /** Counts ballots that have faults, in every way: all find the same. */
  InputException faults(byte[] bytes, Format format) {
    InputException faulty =
        catchThrowableOfType(
            InputException.class,
            () -> tally(new ByteArrayInputStream(bytes), format, new TreeMap<>()));
    assertThat(faulty).isNotNull();
    for (ChunkSizes sizes : chunks(bytes)) {
      assertThat(
              catchThrowableOfType(
                  InputException.class, () -> chunked(bytes, format, sizes, new TreeMap<>())))
          .isNotNull()
          .extracting(InputException::faults)
          .isEqualTo(faulty.faults());
    }
    return faulty;
  }

  /** Counts ballots and compares what comes out with what comes out by hand. */
  void check(byte[] bytes, Format format, List<BallotsByHand.Ballot> ballots) {
    Map<Long, Rejection> heard = new TreeMap<>();
    Tally tally = tally(new ByteArrayInputStream(bytes), format, heard);
    assertThat(tally(inSteps(bytes), format, new TreeMap<>())).isEqualTo(tally);
    for (ChunkSizes sizes : chunks(bytes)) {
      Map<Long, Rejection> told = new TreeMap<>();
      assertThat(chunked(bytes, format, sizes, told)).isEqualTo(tally);
      assertThat(told).isEqualTo(heard);
    }

    BallotsByHand byHand = BallotsByHand.of(rules, ballots);
    Map<Long, RejectionReason> reasons = new TreeMap<>();
    heard.forEach((line, rejection) -> reasons.put(line, rejection.reason()));
    assertThat(reasons).isEqualTo(byHand.rejected);
    assertThat(tally.rejections().total()).isEqualTo(heard.size());
    assertThat(tally.accepted()).isEqualTo(byHand.accepted);
    assertThat(tally.read()).isEqualTo(ballots.size());
    assertThat(papers(tally)).isEqualTo(byHand.papers);
    assertThat(answers(tally)).isEqualTo(byHand.counts);
    for (Rejection rejection : heard.values()) {
      assertThat(rejection.detail().en()).matches(DETAIL);
      assertThat(rejection.detail().zh()).containsPattern("\\p{IsHan}");
    }
  }

  /** Chunks as they usually are, and some so short that rows do not fit. */
  private static List<ChunkSizes> chunks(byte[] bytes) {
    int shortest = 1 + bytes.length % 20;
    return List.of(ChunkSizes.STANDARD, new ChunkSizes(shortest, 3 * shortest));
  }

  private Tally chunked(byte[] bytes, Format format, ChunkSizes sizes, Map<Long, Rejection> heard) {
    if (!scheme.rules().papers().isEmpty()) {
      return tally(new ByteArrayInputStream(bytes), format, heard);
    }
    return ChunkedTally.tally(
        scheme,
        List.of(source(new ByteArrayInputStream(bytes), format)),
        TallyOptions.DEFAULT.withThreads(1 + bytes.length % 3).withMemory(1),
        sizes,
        hearing(heard));
  }

  private Tally tally(InputStream bytes, Format format, Map<Long, Rejection> heard) {
    return TallyPath.streaming().tally(scheme, source(bytes, format), hearing(heard));
  }

  private static BallotSource source(InputStream bytes, Format format) {
    return format == Format.CSV
        ? BallotSource.csv("ballots", bytes, StandardCharsets.UTF_8)
        : BallotSource.ndjson("ballots", bytes, StandardCharsets.UTF_8);
  }

  private static BallotListener hearing(Map<Long, Rejection> heard) {
    return new BallotListener() {
      @Override
      public void rejected(Rejection rejection) {
        assertThat(heard.put(rejection.line(), rejection)).isNull();
      }
    };
  }

  private static InputStream inSteps(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      private int step;

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        step = step % 7 + 1;
        return super.read(into, offset, Math.min(step, length));
      }
    };
  }

  private static Map<String, Long> papers(Tally tally) {
    Map<String, Long> papers = new HashMap<>();
    List<TallyLayout.Group> groups = tally.layout().groups();
    for (int group = 0; group < groups.size(); group++) {
      if (tally.ballots(group) > 0) {
        papers.put(groups.get(group).id(), tally.papers(group));
      }
    }
    return papers;
  }

  private static Map<List<String>, Long> answers(Tally tally) {
    Map<List<String>, Long> answers = new HashMap<>();
    for (String object : tally.objects()) {
      for (int group = 0; group < 2; group++) {
        List<String> strata = tally.layout().groups().get(group).strata();
        for (int stratum = 0; stratum < Math.max(1, strata.size()); stratum++) {
          for (int criterion = 0; criterion < BallotsByHand.CRITERIA.size(); criterion++) {
            Cell cell = tally.of(object).cell(criterion, group, stratum);
            for (OptionCount count : cell.counts()) {
              if (count.count() > 0) {
                answers.put(
                    List.of(
                        object,
                        tally.layout().groups().get(group).id(),
                        strata.isEmpty() ? "" : strata.get(stratum),
                        BallotsByHand.CRITERIA.get(criterion),
                        count.answer()),
                    count.count());
              }
            }
          }
        }
      }
    }
    return answers;
  }
}
