package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.SourceKind;

/** What is entered in a ledger has a size, and is told in no message. */
class EnteredValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

  private static void assertIncomplete(ThrowingCallable entered, String said) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(entered)
        .withMessage("incomplete-step: " + said);
  }

  @Test
  void a_name_has_1_to_200_characters() {
    String longest = "n".repeat(200);

    assertThat(Actor.of(longest, "office").name()).isEqualTo(longest);
    assertIncomplete(
        () -> Actor.of(longest + "n", "office"),
        "a name or an id has more than 200 characters: write less");
    assertIncomplete(() -> Actor.of("Office", " "), "a name or an id is blank: say what it is");
    assertIncomplete(
        () -> new Step.Plan(List.of("A lamp"), "　", DAY),
        "a name or an id is blank: say what it is");
    assertIncomplete(() -> new Step.HandOver(""), "a name or an id is blank: say what it is");
    assertIncomplete(
        () -> new Evidence(" ", "A photo"), "a name or an id is blank: say what it is");
  }

  @Test
  void what_a_problem_or_its_source_names_is_not_blank() {
    Source visit = Source.of(SourceKind.VISIT);
    NewItem dark = NewItem.of("It is dark.", "hall", visit);

    for (ThrowingCallable entered :
        List.<ThrowingCallable>of(
            () -> NewItem.of("It is dark.", " ", visit),
            () -> dark.in(" "),
            () -> dark.concerning(" "),
            () -> visit.at(" "),
            () -> visit.at("household-12").on(" "),
            () -> Source.by(SourceKind.VISIT, " ", List.of()))) {
      assertIncomplete(entered, "a name or an id is blank: say what it is");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hall\ud800", "\udc00hall", "hall\0"})
  void half_a_character_and_a_nul_are_neither_in_a_name_nor_in_a_text(String broken) {
    Source visit = Source.of(SourceKind.VISIT);
    NewItem dark = NewItem.of("It is dark.", "hall\uD83D\uDE00", visit);

    for (ThrowingCallable entered :
        List.<ThrowingCallable>of(
            () -> NewItem.of("It is dark.", broken, visit),
            () -> dark.in(broken),
            () -> dark.concerning(broken),
            () -> visit.at(broken),
            () -> Actor.of(broken, "office"))) {
      assertIncomplete(
          entered, "a name or an id has half a character or a NUL: correct it where it comes from");
    }
    assertIncomplete(
        () -> NewItem.of(broken, "hall", visit),
        "a text has half a character or a NUL: correct it where it comes from");
  }

  @Test
  void a_text_has_1_to_10_000_characters() {
    String longest = "t".repeat(10_000);

    assertThat(new Step.Answer(longest).words()).isEqualTo(longest);
    assertIncomplete(
        () -> new Step.Answer(longest + "t"), "a text has more than 10000 characters: write less");
    assertIncomplete(
        () -> new Step.Analyse(List.of("No lamp", " ")), "a text is blank: say what it is");
    assertIncomplete(() -> new Evidence("photo", ""), "a text is blank: say what it is");
    assertIncomplete(
        () -> NewItem.of(" ", "hall", Source.of(SourceKind.VISIT)),
        "a text is blank: say what it is");
    assertIncomplete(
        () -> Signature.of(Actor.of("Office", "office")).because(" "),
        "a text is blank: say what it is");
    assertIncomplete(
        () -> ItemQuery.items().containing("").build(), "a text is blank: say what it is");
  }

  @Test
  void of_causes_measures_and_evidence_there_are_at_most_50() {
    List<String> most = Collections.nCopies(50, "No lamp");
    List<String> more = Collections.nCopies(51, "No lamp");
    List<Evidence> photos = Collections.nCopies(51, new Evidence("photo", "The hall"));

    assertThat(new Step.Analyse(most).causes()).hasSize(50);
    assertIncomplete(() -> new Step.Analyse(more), "there are 51 at once: say 50 at most");
    assertIncomplete(() -> new Step.Finish(photos), "there are 51 at once: say 50 at most");
    assertIncomplete(
        () -> Source.by(SourceKind.VISIT, "Visitor", photos),
        "there are 51 at once: say 50 at most");
    assertIncomplete(() -> new Step.Analyse(List.of()), "nothing is said: say 1 to 50");
  }

  @Test
  void an_item_is_made_of_at_most_1000_opinions_whose_numbers_rise() {
    assertThat(made(1, 1_000).opinions()).hasSize(1_000);
    assertThatIllegalArgumentException().isThrownBy(() -> made(1, 1_001));
    assertThatIllegalArgumentException().isThrownBy(() -> made(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(2L, 2L)));
    assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(2L, 1L)));
  }

  private static Source made(long first, long last) {
    return of(LongStream.rangeClosed(first, last).boxed().toList());
  }

  private static Source of(List<Long> opinions) {
    return new Source(
        SourceKind.OPINION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        opinions);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3, 1", "4, 3, 1", "0, 3, -1", "0, 3, 4"})
  void of_those_who_rated_none_to_all_are_dissatisfied_or_of_one_group(
      long dissatisfied, long rated, long smallest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Observed(dissatisfied, rated, OptionalLong.of(smallest)));
  }

  @Test
  void all_may_be_dissatisfied_and_of_one_group() {
    assertThat(new Observed(3, 3, OptionalLong.of(3)).dissatisfied()).isEqualTo(3);
    assertThat(new Observed(0, 0, OptionalLong.of(0)).rated()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "1, -1, 1", "1, 1, -1", "0, 0, 0", "100000001, 0, 0", "0, 0, 100000001"})
  void somebody_answered_and_at_most_a_hundred_million_the_same(
      int solved, int partly, int notSolved) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FollowUpAnswers(solved, partly, notSolved));
  }

  @Test
  void answers_are_counted_together() {
    FollowUpAnswers most = new FollowUpAnswers(100_000_000, 100_000_000, 100_000_000);

    assertThat(most.all()).isEqualTo(300_000_000);
    assertThat(most.areSatisfied()).isFalse();
    assertThat(new FollowUpAnswers(3, 1, 1, OptionalLong.of(5)).areSatisfied()).isTrue();
    assertThat(new FollowUpAnswers(2, 1, 1).areSatisfied()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_001})
  void a_page_has_1_to_1000_items(int limit) {
    assertThat(ItemQuery.items().limit(1_000).build().limit()).isEqualTo(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ItemQuery.items().limit(limit).build())
        .withMessage("a page has 1 to 1000 items");
  }

  @Test
  void a_head_is_a_number_of_events_and_a_hash() {
    String hash = "0f".repeat(32);

    assertThat(new LedgerHead(0, hash).hash()).isEqualTo(hash);
    assertThatIllegalArgumentException().isThrownBy(() -> new LedgerHead(-1, hash));
    assertThatIllegalArgumentException().isThrownBy(() -> new LedgerHead(0, hash.substring(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new LedgerHead(0, "0F".repeat(32)));
  }

  @Test
  void what_is_said_of_a_value_tells_no_name_and_no_text() {
    Evidence photo = new Evidence("photo", "SECRET");
    Source source = Source.by(SourceKind.VISIT, "SECRET", List.of(photo));
    NewItem problem = NewItem.of("SECRET", "hall", source);
    Signature office =
        Signature.of(Actor.of("SECRET", Roles.OFFICE)).because("SECRET").on(LocalDate.EPOCH);
    RectificationLedger ledger = Ledgers.at("1970-01-01T02:00:00Z");
    Reported reported = ledger.report(List.of(problem), office).get(0);
    LedgerEvent event = ledger.history(1).get(0);

    assertThat(
            List.of(
                photo,
                source,
                problem,
                office,
                reported,
                event,
                event.text().orElseThrow(),
                new ItemPlan(List.of("SECRET"), Optional.of("SECRET"), DAY),
                ItemQuery.items().ownedBy("SECRET").containing("SECRET").build(),
                new Step.Plan(List.of("SECRET"), "SECRET", DAY),
                new Step.Analyse(List.of("SECRET")),
                new Step.Finish(List.of(photo)),
                new Step.HandOver("SECRET"),
                new Step.Answer("SECRET")))
        .extracting(Object::toString)
        .containsExactly(
            "evidence",
            "visit",
            "a new item of object hall",
            "signed by somebody as office",
            "item 1, version 1, reported, NEW",
            "event 1: report of item 1",
            "the text of an event",
            "a plan due on 2026-05-15",
            "a query by number",
            "plan",
            "analyse",
            "finish",
            "hand-over",
            "answer");
  }
}
