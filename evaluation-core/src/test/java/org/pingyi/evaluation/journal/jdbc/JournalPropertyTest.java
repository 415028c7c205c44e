package org.pingyi.evaluation.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.jdbcx.JdbcDataSource;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;

/** Whatever is done to a journal, it holds what a plain list would. */
class JournalPropertyTest {

  /** What is done, in a word; {@code text} and {@code page} are used where they have a meaning. */
  record Deed(Kind kind, String text, int page) {
    enum Kind {
      HOLD,
      APPEND,
      CLEAR,
      WRITE_PAGES,
      DELETE_PAGE,
      REOPEN
    }
  }

  /** What a journal ought to hold. */
  private static final class Model {
    private final List<String> entries = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private final Map<Long, String> pages = new TreeMap<>();
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.of(Deed.Kind.class),
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.integers().between(0, 5))
        .as(Deed::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 200)
  void in_memory(@ForAll("deeds") List<Deed> deeds) {
    check(JournalStore.inMemory(), deeds);
  }

  @Property(tries = 50)
  void in_h2(@ForAll("deeds") List<Deed> deeds) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    JdbcStore store = JdbcStore.open(source, "box");
    check(store, deeds);
    store.close();
  }

  private static void check(JournalStore store, List<Deed> deeds) {
    Model model = new Model();
    Journal journal = Journal.take(store, somebody());
    for (Deed deed : deeds) {
      if (deed.kind() == Deed.Kind.REOPEN) {
        journal = Journal.take(store, somebody());
      } else {
        act(journal, model, deed);
      }
    }
    compare(journal, model);
    compare(Journal.take(store, somebody()), model);
  }

  private static void act(Journal journal, Model model, Deed deed) {
    NewEntry entry = NewEntry.of("entry", Bytes.of(deed.text()));
    PageKey key = new PageKey("papers", deed.page());
    switch (deed.kind()) {
      case HOLD -> {
        journal.hold(Bytes.of(deed.text()));
        model.held.add(deed.text());
        return;
      }
      case CLEAR -> {
        entry = entry.clearingHeld();
        model.held.clear();
      }
      case WRITE_PAGES -> {
        PageKey next = new PageKey("papers", deed.page() + 1L);
        entry =
            entry.writing(
                List.of(
                    new StoredPage(next, Bytes.of("next")),
                    new StoredPage(key, Bytes.of(deed.text()))));
        model.pages.put(next.number(), "next");
        model.pages.put(key.number(), deed.text());
      }
      case DELETE_PAGE -> {
        entry = entry.deleting(List.of(key));
        model.pages.remove(key.number());
      }
      default -> {}
    }
    journal.append(entry);
    model.entries.add(deed.text());
  }

  private static void compare(Journal journal, Model model) {
    List<String> entries = new ArrayList<>();
    List<String> held = new ArrayList<>();
    Map<Long, String> pages = new TreeMap<>();
    journal.replay(entry -> entries.add(entry.body().text()), each -> held.add(each.text()));
    journal.pages("papers", page -> pages.put(page.number(), page.content().text()));
    assertThat(entries).isEqualTo(model.entries);
    assertThat(held).isEqualTo(model.held);
    assertThat(pages).isEqualTo(model.pages);
    assertThat(journal.heldRows()).isEqualTo(model.held.size());
    for (long number = 0; number <= 6; number++) {
      assertThat(journal.page(new PageKey("papers", number)).map(Bytes::text))
          .isEqualTo(Optional.ofNullable(model.pages.get(number)));
    }
  }
}
