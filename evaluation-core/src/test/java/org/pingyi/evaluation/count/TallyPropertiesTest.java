package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** What holds for all lists of ballots, accepted or not. */
class TallyPropertiesTest {

  private static final SchemeDefinition SCHEME = Schemes.plain();
  private static final SchemeDefinition KEEP_LAST =
      Schemes.of(Schemes.PLAIN + "duplicates: keep-last");
  private static final SchemeDefinition HARMLESS_RULE =
      Schemes.of(Schemes.PLAIN + "papers: [ { use: too-fast, seconds: 0 } ]");

  @Property(tries = 200)
  void csv_and_ndjson_of_the_same_ballots_give_the_same_tally(
      @ForAll("ballots") List<Written> ballots) {
    assertThat(Written.tallyNdjson(SCHEME, Written.ndjson(ballots)))
        .isEqualTo(Written.tallyCsv(SCHEME, Written.csv(ballots)));
  }

  @Property(tries = 100)
  void all_that_was_read_is_accepted_or_rejected(@ForAll("ballots") List<Written> ballots) {
    assertThat(Written.tally(SCHEME, ballots).read()).isEqualTo(ballots.size());
    assertThat(Written.tally(KEEP_LAST, ballots).read()).isEqualTo(ballots.size());
    assertThat(Written.tally(HARMLESS_RULE, ballots).read()).isEqualTo(ballots.size());
  }

  @Property(tries = 100)
  void the_order_of_ballots_without_tokens_changes_no_count(
      @ForAll("ballots") List<Written> ballots, @ForAll Random random) {
    List<Written> tokenless = ballots.stream().map(it -> withToken(it, "")).toList();
    List<Written> shuffled = new ArrayList<>(tokenless);
    Collections.shuffle(shuffled, random);
    assertSameCounts(Written.tally(SCHEME, shuffled), Written.tally(SCHEME, tokenless));
  }

  @Property(tries = 100)
  void the_last_of_the_lines_is_the_first_from_below(@ForAll("ballots") List<Written> ballots) {
    assertSameCounts(
        Written.tally(KEEP_LAST, Lists.reverse(ballots)), Written.tally(SCHEME, ballots));
  }

  @Property(tries = 100)
  void a_paper_rule_that_lets_all_papers_stand_changes_nothing(
      @ForAll("ballots") List<Written> ballots) {
    assertThat(Written.tally(HARMLESS_RULE, ballots)).isEqualTo(Written.tally(SCHEME, ballots));
  }

  @Property(tries = 100)
  void parts_that_share_no_token_add_up_to_the_whole(@ForAll("ballots") List<Written> ballots) {
    List<Written> some =
        ballots.stream().filter(it -> it.token().strip().compareTo("t2") < 0).toList();
    List<Written> others =
        ballots.stream().filter(it -> it.token().strip().compareTo("t2") >= 0).toList();
    Tally sum = Written.tally(SCHEME, some).plus(Written.tally(SCHEME, others));
    assertSameCounts(sum, Written.tally(SCHEME, ballots));
  }

  @Property(tries = 100)
  void a_listener_hears_of_each_rejection_once(@ForAll("ballots") List<Written> ballots) {
    Set<Long> lines = new HashSet<>();
    for (SchemeDefinition scheme : List.of(SCHEME, KEEP_LAST)) {
      lines.clear();
      Tally tally =
          TallyPath.streaming()
              .tally(
                  scheme,
                  BallotSource.csv("ballots", new StringReader(Written.csv(ballots))),
                  new BallotListener() {
                    @Override
                    public void rejected(Rejection rejection) {
                      assertThat(lines.add(rejection.line())).isTrue();
                    }
                  });
      assertThat(lines).hasSize((int) tally.rejections().total());
    }
  }

  private static void assertSameCounts(Tally actual, Tally expected) {
    assertThat(actual.objects()).isEqualTo(expected.objects());
    expected
        .objects()
        .forEach(object -> assertThat(actual.of(object)).isEqualTo(expected.of(object)));
    for (int group = 0; group < expected.layout().groups().size(); group++) {
      assertThat(actual.papers(group)).isEqualTo(expected.papers(group));
    }
    assertThat(Map.copyOf(actual.rejections().byReason()))
        .isEqualTo(Map.copyOf(expected.rejections().byReason()));
  }

  private static Written withToken(Written it, String token) {
    return new Written(
        it.object(), it.group(), token, it.stratum(), it.duty(), it.service(), it.seconds());
  }

  @Provide
  Arbitrary<List<Written>> ballots() {
    return Written.lists();
  }
}
