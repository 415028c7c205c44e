package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Roles;

/** What becomes of a batch under a reference that another one has. */
class BatchAgainTest {

  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Instant NOW = Instant.parse("2026-05-04T02:03:05Z");

  private final JournalStore store = JournalStore.inMemory();

  /** Always the same, since a hash of few bits is sometimes that of another batch. */
  private final OpinionSetup setup =
      OpinionSetup.of(() -> NOW, new Random(7)::nextBytes, ZoneId.of("Asia/Shanghai"));

  private final OpinionBook book = OpinionBook.open(store, setup);

  private static OpinionBatch forms(String... texts) {
    List<NewOpinion> opinions = new ArrayList<>();
    for (String text : texts) {
      opinions.add(new NewOpinion("a", text));
    }
    return OpinionBatch.of("hall", Channel.FORM, opinions);
  }

  private static OpinionException refused(Runnable deed) {
    OpinionException refused = catchThrowableOfType(OpinionException.class, deed::run);
    assertThat(refused).isNotNull();
    assertThat(refused.problem()).isEqualTo(Problem.BATCH_DIFFERS);
    return refused;
  }

  @Test
  void opinions_are_not_lost_under_the_reference_of_another_batch() {
    book.receive(forms("排队太久", "窗口太少"), OFFICE);

    refused(() -> book.receive(forms("路灯不亮", "太吵"), OFFICE));
    refused(() -> book.receive(forms("排队太久", "排队太久"), OFFICE));
    refused(() -> book.receive(forms("排队太久窗", "口太少"), OFFICE));

    assertThat(book.opinions(OpinionFilter.ALL, 0, 9)).hasSize(2);
  }

  @Test
  void a_batch_is_the_same_in_any_order_and_with_white_space_around() {
    ReceivedBatch batch = book.receive(forms("排队太久", "窗口太少"), OFFICE);

    assertThat(book.receive(forms("　窗口太少\n", "排队太久"), OFFICE)).isEqualTo(batch);
    assertThat(OpinionBook.open(store, setup).receive(forms("窗口太少", "排队太久"), OFFICE))
        .isEqualTo(batch);
  }

  @Test
  void a_batch_is_the_same_where_its_object_is_no_longer_evaluated() {
    ReceivedBatch batch = book.receive(forms("排队太久"), OFFICE);

    OpinionBook later = OpinionBook.open(store, setup.onObjects(Set.of("b")));

    assertThat(later.receive(forms("排队太久"), OFFICE)).isEqualTo(batch);
  }

  @Test
  void what_told_a_batch_goes_with_one_of_its_opinions() {
    book.receive(forms("排队太久", "窗口太少"), OFFICE);
    assertThat(content()).isPresent();

    book.erase(2, OFFICE);

    assertThat(content()).isEmpty();
    assertThat(refused(() -> book.receive(forms("排队太久", "窗口太少"), OFFICE)).text().zh())
        .isEqualTo("批次 1 编号相同，其内容未予保留，无从比对：如属新批次，请另取编号");
    book.eraseEnteredBy(1, OFFICE);
    assertThat(OpinionBook.open(store, setup).opinions(OpinionFilter.ALL, 0, 9)).hasSize(2);
  }

  @Test
  void what_told_a_batch_goes_with_who_entered_it() {
    book.receive(forms("排队太久"), OFFICE);

    book.eraseEnteredBy(1, OFFICE);

    refused(() -> book.receive(forms("排队太久"), OFFICE));
  }

  @Test
  void what_tells_a_batch_tells_no_number() {
    book.receive(forms("打13800138000找我"), OFFICE);
    String content = content().orElseThrow();
    Random random = new Random(1);
    int fitting = 0;
    for (int i = 0; i < 300_000; i++) {
      String guess = "打138" + (10_000_000 + random.nextInt(90_000_000)) + "找我";
      fitting += BatchContent.fits(content, List.of(new NewOpinion("a", guess))) ? 1 : 0;
    }

    assertThat(fitting).isPositive();
    assertThat(BatchContent.fits(content, List.of(new NewOpinion("a", "打13800138000找我")))).isTrue();
  }

  @Test
  void a_book_of_the_first_version_is_read_and_goes_on() {
    JournalStore old = JournalStore.inMemory();
    Journal journal = Journal.take(old, Bytes.of("owner"));
    journal.append(
        NewEntry.of(BookHeader.KIND, Bytes.of("{\"format\":1,\"id\":\"0123456789abcdef\"}")));
    journal.append(
        entry(
            BookEvents.RECEIVED,
            "{\"day\":\"2026-05-04\",\"batch\":1,\"reference\":\"hall\",\"channel\":\"form\","
                + "\"count\":1,\"role\":\"office\",\"objects\":[\"a\"]}",
            page(BookPage.BATCH, "{\"salt\":\"s\",\"who\":\"Office\"}"),
            page(BookPage.RECEIVED, "{\"salt\":\"s\",\"text\":\"排队太久\"}")));
    journal.append(
        entry(
            BookEvents.CLASSIFIED,
            "{\"day\":\"2026-05-04\",\"opinion\":1,\"role\":\"office\",\"themes\":[\"queue\"]}",
            page(BookPage.CLASSIFIED, "{\"salt\":\"s\",\"who\":\"Office\"}")));

    OpinionBook opened = OpinionBook.open(old, setup);

    assertThat(opened.opinion(1).orElseThrow().themes()).containsExactly("queue");
    refused(() -> opened.receive(forms("排队太久"), OFFICE));
    opened.classify(1, 2, Classification.in("service", "window"), OFFICE);
    assertThat(OpinionBook.open(old, setup).opinion(1))
        .isEqualTo(opened.opinion(1))
        .hasValueSatisfying(one -> assertThat(one.themes()).containsExactly("window"));
  }

  private static NewEntry entry(String kind, String body, StoredPage... pages) {
    return NewEntry.of(kind, Bytes.of(body)).writing(List.of(pages));
  }

  private static StoredPage page(String kind, String content) {
    return new StoredPage(new PageKey(kind, 1), Bytes.of(content));
  }

  private Optional<String> content() {
    return store
        .page(new PageKey(BookPage.BATCH, 1))
        .map(BookPage::read)
        .flatMap(BookPage::content);
  }
}
