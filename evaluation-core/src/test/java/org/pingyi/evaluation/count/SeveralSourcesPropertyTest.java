package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.PaperListener;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** Into however many sources ballots are split, they come to the same. */
class SeveralSourcesPropertyTest {

  private static final List<SchemeDefinition> SCHEMES =
      List.of(
          Schemes.plain(),
          Schemes.of(Schemes.PLAIN + "duplicates: keep-last"),
          Schemes.of(Schemes.PLAIN + "papers: [ { use: too-fast, seconds: 8 } ]"),
          Schemes.of(Schemes.PLAIN + "duplicates: keep-last\npapers: [ { use: all-alike } ]"));

  /** Ballots by source, in their order. */
  private record Split(List<List<Written>> parts) {

    static Split of(List<Written> ballots, List<Integer> cuts) {
      List<Integer> sorted =
          Stream.concat(Stream.of(0, ballots.size()), cuts.stream())
              .map(cut -> Math.min(cut, ballots.size()))
              .sorted()
              .toList();
      return new Split(
          IntStream.range(1, sorted.size())
              .mapToObj(i -> ballots.subList(sorted.get(i - 1), sorted.get(i)))
              .toList());
    }

    /** CSV and NDJSON by turns. */
    List<BallotSource> sources() {
      return IntStream.range(0, parts.size())
          .mapToObj(
              i ->
                  i % 2 == 0
                      ? BallotSource.csv("part" + i, new StringReader(Written.csv(parts.get(i))))
                      : BallotSource.ndjson(
                          "part" + i, new StringReader(Written.ndjson(parts.get(i)))))
          .toList();
    }

    /** Says of a rejection where the ballot would be if all were in one file. */
    Rejection inOneFile(Rejection rejection) {
      Rejection.Source source = rejection.source().orElseThrow();
      assertThat(source.name()).isEqualTo("part" + (source.number() - 1));
      long before = parts.subList(0, source.number() - 1).stream().mapToLong(List::size).sum();
      return new Rejection(before + rejection.line(), rejection.reason(), rejection.detail());
    }
  }

  @Property(tries = 200)
  void ballots_that_are_split_count_the_same_and_are_rejected_at_the_same_places(
      @ForAll("ballots") List<Written> ballots,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 40) Integer> cuts) {
    Split split = Split.of(ballots, cuts);
    for (SchemeDefinition scheme : SCHEMES) {
      Map<Long, Rejection> wholeHeard = new TreeMap<>();
      List<BallotSource> one =
          List.of(BallotSource.csv("whole", new StringReader(Written.csv(ballots))));
      Tally whole = tally(scheme, one, hearing(wholeHeard));

      List<Rejection> heard = new ArrayList<>();
      Tally sum =
          tally(
              scheme,
              split.sources(),
              new BallotListener() {
                @Override
                public void rejected(Rejection rejection) {
                  heard.add(rejection);
                }
              });

      assertThat(sum.countsTheSameAs(whole)).isTrue();
      assertThat(sum.rejections().byReason()).isEqualTo(whole.rejections().byReason());
      assertThat(sum.rejections().first().stream().map(split::inOneFile))
          .containsExactlyElementsOf(whole.rejections().first());
      assertThat(heard.stream().map(split::inOneFile))
          .containsExactlyInAnyOrderElementsOf(wholeHeard.values());
    }
  }

  @Property(tries = 100)
  void papers_of_ballots_that_are_split_are_those_that_count(
      @ForAll("ballots") List<Written> ballots,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 40) Integer> cuts) {
    Split split = Split.of(ballots, cuts);
    for (SchemeDefinition scheme : SCHEMES) {
      Tally counted = tally(scheme, split.sources(), BallotListener.SILENT);
      AtomicLong papers = new AtomicLong();
      Tally again =
          TallyPath.readPapers(
              scheme,
              split.sources(),
              new PaperListener(token -> false, some -> papers.addAndGet(some.size())),
              Growth.FREE);

      assertThat(again).isEqualTo(counted);
      assertThat(papers).hasValue(counted.papers(0) + counted.papers(1));
    }
  }

  private static Tally tally(
      SchemeDefinition scheme, List<BallotSource> sources, BallotListener listener) {
    return TallyPath.streaming()
        .tally(scheme, sources, TallyOptions.DEFAULT, listener, Growth.FREE);
  }

  private static BallotListener hearing(Map<Long, Rejection> byLine) {
    return new BallotListener() {
      @Override
      public void rejected(Rejection rejection) {
        assertThat(rejection.source()).isEmpty();
        assertThat(byLine.put(rejection.line(), rejection)).isNull();
      }
    };
  }

  @Provide
  Arbitrary<List<Written>> ballots() {
    return Written.lists();
  }
}
