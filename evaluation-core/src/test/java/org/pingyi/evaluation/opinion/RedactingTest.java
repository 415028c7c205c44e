package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.redaction.Redacted;
import org.pingyi.evaluation.redaction.Redaction;

/** What becomes of a book when a host's redaction fails, and how much of it is held at once. */
class RedactingTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);

  private final JournalStore store = JournalStore.inMemory();

  private static OpinionSetup with(Redaction redaction) {
    return OpinionSetup.of(
            () -> Instant.parse("2026-05-04T02:03:05Z"),
            RandomBytes.secure(),
            ZoneId.of("Asia/Shanghai"))
        .with(redaction);
  }

  private OpinionBook book(Redaction redaction, String... texts) {
    OpinionBook book = OpinionBook.open(store, with(redaction));
    List<NewOpinion> opinions = new ArrayList<>();
    for (String text : texts) {
      opinions.add(new NewOpinion("a", text));
    }
    book.receive(OpinionBatch.of("f1", Channel.FORM, opinions), OFFICE);
    return book;
  }

  static List<Supplier<Throwable>> failures() {
    return List.of(
        StackOverflowError::new,
        AssertionError::new,
        NoClassDefFoundError::new,
        IllegalStateException::new,
        () -> new java.io.IOException("not declared"));
  }

  /** Throws what a method may not declare. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Redacted fail(Throwable failure) throws T {
    throw (T) failure;
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatever_a_redaction_throws_on_one_text_the_others_go_on(Supplier<Throwable> failure) {
    OpinionBook book =
        book(
            text ->
                text.contains("窗口")
                    ? RedactingTest.<RuntimeException>fail(failure.get())
                    : Redacted.unchanged(text),
            "排队太久",
            "窗口太少",
            "表格太难");

    RedactionRun run = book.redact();

    assertThat(run.redacted()).isEqualTo(2);
    assertThat(run.failed()).hasSize(1);
    assertThat(book.toReview(REVIEWER, 0, 9))
        .extracting(OpinionText::text)
        .containsExactlyInAnyOrder("排队太久", "表格太难");
  }

  @Test
  void a_regex_that_runs_out_of_stack_fails_on_its_text_alone() {
    Pattern deep = Pattern.compile("(?:排|队)*$");
    OpinionBook book =
        book(
            text -> {
              deep.matcher(text).matches();
              return Redacted.unchanged(text);
            },
            "排队".repeat(100_000),
            "窗口太少");

    assertThat(book.redact().redacted()).isEqualTo(1);
    assertThat(book.redact().failed()).hasSize(1);
  }

  @Test
  void a_machine_that_is_broken_is_not_taken_for_a_text_that_fails() {
    OpinionBook book =
        book(
            text -> {
              throw new OutOfMemoryError();
            },
            "排队太久");

    assertThatThrownBy(book::redact).isInstanceOf(OutOfMemoryError.class);
    assertThat(book.opinion(1).orElseThrow().state()).isEqualTo(OpinionState.RECEIVED);
  }

  /** A store that counts pages that are fetched. */
  private static JournalStore counting(JournalStore real, AtomicInteger pages) {
    return (JournalStore)
        Proxy.newProxyInstance(
            JournalStore.class.getClassLoader(),
            new Class<?>[] {JournalStore.class},
            (proxy, method, given) -> {
              if (method.getName().equals("page")) {
                pages.incrementAndGet();
              }
              try {
                return method.invoke(real, given);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void no_more_than_a_few_long_texts_are_held_at_once() {
    String[] texts = new String[12];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "a" + "排".repeat(250_000) + i;
    }
    book(Redacted::unchanged, texts).close();
    AtomicInteger fetched = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Redaction measuring =
        text -> {
          most.accumulateAndGet(fetched.get() - seen.getAndIncrement(), Math::max);
          return Redacted.unchanged(text);
        };
    OpinionBook book = OpinionBook.open(counting(store, fetched), with(measuring));
    fetched.set(0);

    assertThat(book.redact()).isEqualTo(new RedactionRun(12, List.of()));

    assertThat(most.get()).isBetween(1, 4);
  }

  @Test
  void what_a_redaction_makes_longer_is_written_by_and_by() {
    OpinionBook book =
        book(text -> Redacted.unchanged("长".repeat(250_000)), "排队太久", "窗口太少", "太吵", "太远", "太脏");

    assertThat(book.redact()).isEqualTo(new RedactionRun(5, List.of()));

    AtomicInteger writes = new AtomicInteger();
    try (var view = store.view()) {
      view.entries(
          row -> {
            if (new String(row.content().toArray(), java.nio.charset.StandardCharsets.UTF_8)
                .contains(BookEvents.REDACTED)) {
              writes.incrementAndGet();
            }
          });
    }
    assertThat(writes.get()).isEqualTo(2);
  }

  @Test
  void what_was_decided_while_a_redaction_goes_on_stays_so() {
    AtomicReference<OpinionBook> late = new AtomicReference<>();
    OpinionBook book =
        book(
            text -> {
              late.get().review(1, new Review.Withhold("an insult"), REVIEWER);
              return Redacted.unchanged(text);
            },
            "排队太久");
    late.set(book);

    assertThat(book.redact()).isEqualTo(new RedactionRun(0, List.of()));
    assertThat(book.opinion(1).orElseThrow().state()).isEqualTo(OpinionState.WITHHELD);
    assertThat(book.withheld(1, REVIEWER).text()).isEmpty();
  }

  @Test
  void what_failed_is_told_in_order_whenever_it_failed() {
    AtomicInteger calls = new AtomicInteger();
    OpinionBook book =
        book(
            text -> {
              if (calls.getAndIncrement() == 0) {
                return Redacted.unchanged(" ");
              }
              throw new IllegalStateException();
            },
            "排队太久",
            "窗口太少");

    assertThat(book.redact()).isEqualTo(new RedactionRun(0, List.of(1L, 2L)));
  }
}
