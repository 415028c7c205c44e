package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.receipt.Commitment;

class OpenIntervalTest {

  private static final byte[] SALT = new byte[Commitment.SALT_BYTES];

  private final OpenInterval open = new OpenInterval();

  private static PaperAccepted paper(int number, String object, String channel, int comment) {
    GivenPaper given =
        new GivenPaper(
            "masses",
            Optional.empty(),
            List.of(new GivenBallot(object, Map.of("work", "good"), "")),
            OptionalLong.empty());
    byte[] json =
        PaperJson.paper(
            given,
            new PaperJson.Envelope(
                "scheme", Optional.of(channel), Optional.empty(), Optional.empty()));
    Digest key = new Digest(number, 0, 0, 0);
    List<KeptComment> comments =
        comment == 0 ? List.of() : List.of(KeptComment.of(key, SALT, new byte[comment]));
    return new PaperAccepted(
        number,
        0,
        channel,
        List.of(object),
        KeptPaper.of(key, key, SALT, json),
        comments,
        List.of());
  }

  private Turnout turnout() {
    Turnout turnout = new Turnout();
    open.turnout.addTo(turnout);
    return turnout;
  }

  @Test
  void papers_count_with_their_comments_until_others_are_in_their_place() {
    PaperAccepted first = paper(1, "a", "form", 1_000);
    PaperAccepted second = paper(2, "b", "form", 0);

    assertThat(open.add(first, 7)).isZero();
    assertThat(open.add(second, 8)).isEqualTo(1);
    assertThat(open.bytes()).isEqualTo(first.paper().size() + second.paper().size() + 1_000L);
    assertThat(open.commentsOf(0)).isEqualTo(first.comments());

    open.supersede(
        new FiledPaper(first.paper().leaf(), first.paper().submission(), FiledPaper.held(0)));

    assertThat(open.bytes()).isEqualTo(second.paper().size());
    assertThat(open.commentsOf(0)).isEmpty();
    assertThat(open.comments).isEmpty();
    assertThat(open.leaves()).isEqualTo(2);
    assertThat(open.papers.size()).isEqualTo(1);
  }

  @Test
  void the_turnout_is_that_of_the_papers_that_count_in_whatever_order_they_came() {
    List<PaperAccepted> papers =
        List.of(
            paper(0, "a", "form", 0),
            paper(1, "b", "form", 0),
            paper(2, "a", "visit", 0),
            paper(3, "a", "form", 0));
    papers.forEach(paper -> open.add(paper, 0));

    assertThat(turnout().objects()).isEqualTo(Map.of("a", 3L, "b", 1L));
    assertThat(turnout().channels()).isEqualTo(Map.of("form", 3L, "visit", 1L));

    for (int replaced : List.of(1, 2)) {
      KeptPaper paper = papers.get(replaced).paper();
      open.supersede(new FiledPaper(paper.leaf(), paper.submission(), FiledPaper.held(replaced)));
    }
    assertThat(turnout().objects()).isEqualTo(Map.of("a", 2L));
    assertThat(turnout().channels()).isEqualTo(Map.of("form", 2L));
  }
}
