package org.pingyi.evaluation.opinion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.audit.Published;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Roles;

/** Comments of a closed ballot box, as it gave them out, in a book of opinions. */
class BoxCommentsTest {

  private static final Published BOX = Published.box();
  private static final Board BOARD =
      Board.verify("board.ndjson", new ByteArrayInputStream(BOX.board().getBytes(UTF_8)));
  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);

  private final JournalStore real = JournalStore.inMemory();
  private final FaultyStore store = new FaultyStore(real);
  private final OpinionSetup setup =
      OpinionSetup.of(
          () -> Instant.parse("2026-05-04T02:03:05Z"),
          RandomBytes.secure(),
          ZoneId.of("Asia/Shanghai"));
  private final OpinionBook book = OpinionBook.open(store, setup);

  private static OpinionBatch comments(String text) {
    return OpinionBatch.ofComments(
        "comments.ndjson", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private int entries() {
    AtomicInteger entries = new AtomicInteger();
    try (StoredView view = real.view()) {
      view.entries(row -> entries.incrementAndGet());
    }
    return entries.get();
  }

  private List<String> said() {
    book.redact();
    return book.toReview(REVIEWER, 0, 100).stream().map(OpinionText::text).toList();
  }

  @Test
  void comments_are_opinions_on_their_objects_and_those_taken_back_are_none() {
    OpinionBatch batch = comments(BOX.comments());

    assertThat(batch.reference()).isEqualTo(BOARD.box());
    assertThat(batch.channel()).isEqualTo(Channel.BALLOT);
    assertThat(batch.opinions())
        .containsExactlyInAnyOrder(
            new NewOpinion("a", "the first"),
            new NewOpinion("b", "the second"),
            new NewOpinion("b", "the third"));
    assertThat(batch).hasToString("3 opinions from ballot");
  }

  @Test
  void comments_that_are_imported_twice_are_entered_once(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("comments.ndjson"), BOX.comments());

    ReceivedBatch first = book.receive(OpinionBatch.ofComments(file), OFFICE);
    int entries = entries();
    ReceivedBatch again = book.receive(OpinionBatch.ofComments(file), OFFICE);

    assertThat(again).isEqualTo(first);
    assertThat(entries()).isEqualTo(entries);
    assertThat(book.count(OpinionFilter.ALL).byObject()).isEqualTo(Map.of("a", 1, "b", 2));
    assertThat(book.count(OpinionFilter.ALL.by(Channel.BALLOT)).all()).isEqualTo(3);
    assertThat(said()).containsExactlyInAnyOrder("the first", "the second", "the third");
  }

  @Test
  void other_comments_under_the_id_of_a_box_are_not_entered() {
    OpinionBatch batch = comments(BOX.comments());
    book.receive(batch, OFFICE);

    OpinionException refused =
        catchThrowableOfType(
            OpinionException.class,
            () ->
                book.receive(
                    OpinionBatch.of(batch.reference(), Channel.BALLOT, batch.opinions()), OFFICE));

    assertThat(refused.problem()).isEqualTo(OpinionException.Problem.BATCH_DIFFERS);
    assertThat(book.opinions(OpinionFilter.ALL, 0, 100)).hasSize(3);
  }

  @Test
  void comments_that_somebody_changed_are_refused_and_not_quoted() {
    String changed = BOX.comments().replace("the third", "the thirst");

    assertThat(changed).isNotEqualTo(BOX.comments());
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> comments(changed))
        .withMessageContaining("export-differs")
        .withMessageNotContaining("thirst");
  }

  @Test
  void a_file_that_is_not_there_is_told(@TempDir Path folder) {
    Path missing = folder.resolve("comments.ndjson");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> OpinionBatch.ofComments(missing))
        .withMessageContaining("no such file");
  }

  @Test
  void a_batch_whose_write_was_lost_is_entered_when_it_is_tried_again() {
    OpinionBatch batch = comments(BOX.comments());
    int entries = entries();
    store.next(FaultyStore.Next.LOST);

    assertThat(failure(() -> book.receive(batch, OFFICE))).isTrue();
    assertThat(entries()).isEqualTo(entries);
    assertThat(book.batch(batch.reference())).isEmpty();

    assertThat(book.receive(batch, OFFICE).opinions()).isEqualTo(3);
    assertThat(said()).containsExactlyInAnyOrder("the first", "the second", "the third");
  }

  @Test
  void a_batch_whose_answer_was_lost_is_there_once_when_it_is_tried_again() {
    OpinionBatch batch = comments(BOX.comments());
    store.next(FaultyStore.Next.UNANSWERED);

    assertThat(failure(() -> book.receive(batch, OFFICE))).isTrue();
    int entries = entries();

    assertThat(book.receive(batch, OFFICE).opinions()).isEqualTo(3);
    assertThat(entries()).isEqualTo(entries);
    assertThat(said()).containsExactlyInAnyOrder("the first", "the second", "the third");
  }

  @Test
  void a_redaction_whose_write_fails_is_tried_again() {
    book.receive(comments(BOX.comments()), OFFICE);
    store.next(FaultyStore.Next.LOST);
    assertThat(failure(book::redact)).isTrue();
    assertThat(book.toReview(REVIEWER, 0, 100)).isEmpty();

    assertThat(book.redact()).isEqualTo(new RedactionRun(3, List.of()));
    assertThat(said()).hasSize(3);
  }

  @Test
  void a_review_whose_answer_was_lost_is_known_and_not_made_twice() {
    book.receive(comments(BOX.comments()), OFFICE);
    book.redact();
    store.next(FaultyStore.Next.UNANSWERED);
    assertThat(failure(() -> book.review(1, new Review.Approve(), REVIEWER))).isTrue();
    int entries = entries();

    OpinionException refused =
        catchThrowableOfType(
            OpinionException.class, () -> book.review(1, new Review.Approve(), REVIEWER));

    assertThat(refused.problem()).isEqualTo(OpinionException.Problem.ALREADY_REVIEWED);
    assertThat(book.approved(OpinionFilter.ALL, 0, 100)).hasSize(1);
    assertThat(entries()).isEqualTo(entries);
    assertThat(OpinionBook.open(real, setup).opinion(1)).isEqualTo(book.opinion(1));
  }

  /** Says whether something failed since the store was away. */
  private static boolean failure(Runnable deed) {
    JournalException failed = catchThrowableOfType(JournalException.class, deed::run);
    return failed != null && failed.problem() == JournalException.Problem.JOURNAL_UNAVAILABLE;
  }
}
