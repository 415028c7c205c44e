package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.journal.StoredView;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;

/** A book in memory with a ledger beside it, and what is often done with them. */
final class BookTrial {

  static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final JournalStore store = JournalStore.inMemory();
  Instant now = Instant.parse("2026-05-04T02:03:05Z");
  final OpinionSetup setup = OpinionSetup.of(() -> now, RandomBytes.secure(), ZONE);
  final OpinionBook book = OpinionBook.open(store, setup);
  private final RectificationLedger ledger =
      RectificationLedger.open(
          JournalStore.inMemory(), LedgerSetup.of(() -> now, RandomBytes.secure(), ZONE));

  static OpinionBatch forms(String reference, int number) {
    return OpinionBatch.of(
        reference,
        Channel.FORM,
        IntStream.range(0, number).mapToObj(i -> new NewOpinion("a", "text " + i)).toList());
  }

  static OpinionBatch form(String text) {
    return OpinionBatch.of("form", Channel.FORM, List.of(new NewOpinion("a", text)));
  }

  /** The book as it is found when it is opened anew. */
  OpinionBook again() {
    return OpinionBook.open(store, setup);
  }

  /** What each entry of the journal says. */
  List<String> entryTexts() {
    List<String> texts = new ArrayList<>();
    try (StoredView view = store.view()) {
      view.entries(addTo(texts));
    }
    return texts;
  }

  /** What is on each page of a kind. */
  List<String> pageTexts(String kind) {
    List<String> texts = new ArrayList<>();
    try (StoredView view = store.view()) {
      view.pages(kind, addTo(texts));
    }
    return texts;
  }

  private static Consumer<StoredRow> addTo(List<String> texts) {
    return row -> texts.add(row.content().text());
  }

  static Problem problemOf(Runnable deed) {
    OpinionException thrown = catchThrowableOfType(OpinionException.class, deed::run);
    assertThat(thrown).isNotNull();
    return thrown.problem();
  }

  static Text refused(Runnable deed) {
    return catchThrowableOfType(OpinionException.class, deed::run).text();
  }

  long raise(long... opinions) {
    return raise("The queue is too long.", opinions);
  }

  long raise(String words, long... opinions) {
    NewItem problem = NewItem.of(words, "a", Source.of(SourceKind.OPINION));
    List<Long> numbers = LongStream.of(opinions).boxed().toList();
    return book.raise(numbers, problem, ledger, Signature.of(OFFICE)).number();
  }

  void classified(int number) {
    book.receive(forms("forms", number), OFFICE);
    book.redact();
    for (long i = 1; i <= number; i++) {
      Opinion reviewed = book.review(i, new Review.Approve(), REVIEWER);
      book.classify(i, reviewed.version(), Classification.about("queue"), REVIEWER);
    }
  }
}
