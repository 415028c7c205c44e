package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

/** Asking the people concerned by commands: from items that are done to their next states. */
class LedgerAskCommandTest {

  private static final String SCHEME =
      """
      id: halls
      version: 1
      period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }
      scales: { s: { options: [ { id: A, value: 100, attitude: positive }, { id: C, value: 0, attitude: negative } ] } }
      criteria: [ { id: speed }, { id: manner } ]
      raters: [ { id: masses, title: 群众 }, { id: staff } ]
      """;

  @TempDir private Path folder;
  private Path ledger;

  private static Outcome run(Object... args) {
    return Outcome.at(() -> Instant.parse("2026-05-04T02:00:00Z"), args);
  }

  private Outcome ledger(String command, Object... args) {
    List<Object> all = new ArrayList<>(List.of("ledger", command, "--ledger", ledger));
    all.addAll(List.of(args));
    return run(all.toArray());
  }

  private void signed(String actor, String role, Object... step) {
    List<Object> all = new ArrayList<>(List.of(step));
    all.addAll(List.of("--actor", actor, "--role", role));
    assertThat(ledger("step", all.toArray()).err()).isEmpty();
  }

  private void step(String owner, int item, String step, Object... args) {
    List<Object> all = new ArrayList<>(List.of(step, "--item", item));
    all.addAll(List.of(args));
    all.addAll(List.of("--actor", owner, "--role", "responsible"));
    assertThat(ledger("step", all.toArray()).err()).isEmpty();
  }

  private void done(int item, String group) {
    done(item, group, "Hall");
  }

  private void done(int item, String group, String owner) {
    reported(item, group);
    putRight(item, owner);
  }

  private void reported(int item, String group) {
    Object[] problem = {
      "--source",
      "visit",
      "--object",
      "hall",
      "--problem",
      "Queue " + item,
      "--group",
      group,
      "--actor",
      "Office",
      "--role",
      "office"
    };
    assertThat(ledger("report", problem).err()).isEmpty();
  }

  private void putRight(int item, String owner) {
    step(owner, item, "analyse", "--cause", "One window");
    step(owner, item, "plan", "--measure", "Two windows", "--owner", owner, "--due", "2026-05-15");
    step(owner, item, "start");
    step(owner, item, "finish", "--evidence", folder.resolve("scheme.yaml"), "--title", "A photo");
  }

  @BeforeEach
  void items_that_are_done() throws IOException {
    ledger = folder.resolve("ledger");
    Path scheme = new Inputs(folder).file("scheme.yaml", SCHEME);
    assertThat(ledger("open", "--scheme", scheme).err()).isEmpty();
    done(1, "masses");
    done(2, "masses");
  }

  private Outcome answered(String rows) throws IOException {
    return answered(List.of(1, 2), rows);
  }

  private Outcome answered(List<Integer> items, String rows) throws IOException {
    ask(items, rows);
    return answers("--lang", "en");
  }

  private void ask(List<Integer> items, String rows) throws IOException {
    Path ask = folder.resolve("ask.yaml");
    List<Object> about = new ArrayList<>(List.of("--out", ask));
    items.forEach(item -> about.addAll(List.of("--item", item)));
    assertThat(ledger("ask", about.toArray()).err()).isEmpty();
    Path ballots = new Inputs(folder).file("answers.csv", "object,group,token,solved\n" + rows);
    Path out = folder.resolve("answers");
    assertThat(run("evaluate", "--scheme", ask, "--ballots", ballots, "--out", out).status())
        .isZero();
  }

  private Outcome answers(Object... more) {
    List<Object> all = new ArrayList<>(List.of("--report", folder.resolve("answers/result.json")));
    all.addAll(List.of("--actor", "Visitor", "--role", "visitor"));
    all.addAll(List.of(more));
    return ledger("answers", all.toArray());
  }

  @Test
  void what_people_said_moves_each_item_once() throws IOException {
    Outcome first =
        answered(
            "item-1-v5,masses,a,solved\nitem-1-v5,masses,b,solved\nitem-2-v5,masses,a,partly\n");

    assertThat(first.out().lines())
        .containsExactly(
            "Item 1: solved 2, in part 0, not 0 – entered; it is followed up",
            "Item 2: solved 0, in part 1, not 0 – entered; it is reported");
    assertThat(answers("--lang", "zh").out().lines())
        .containsExactly(
            "问题 1：已解决 2，部分解决 0，未解决 0 – 发问之后已登记回访；现为已回访",
            "问题 2：已解决 0，部分解决 1，未解决 0 – 发问之后已登记回访；现为已登记");
  }

  @Test
  void where_nobody_answered_nothing_is_entered_and_it_is_said() throws IOException {
    Outcome outcome = answered("item-1-v5,masses,a,solved\n");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Item 2: no answers – nobody answered; it is done");
  }

  @Test
  void what_was_entered_before_an_item_is_refused_is_said() throws IOException {
    done(3, "masses", "Visitor");
    Outcome outcome =
        answered(
            List.of(1, 3, 2),
            "item-1-v5,masses,a,solved\nitem-2-v5,masses,a,solved\nitem-3-v5,masses,a,solved\n");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .isEqualTo("Item 1: solved 1, in part 0, not 0 – entered; it is followed up\n");
    assertThat(outcome.err()).startsWith("pingyi: wrong-owner: ").contains("item 3");
    assertThat(ledger("list", "--state", "done").out()).endsWith("\nItems: 2 of 2\n");
  }

  @Test
  void where_answers_are_not_entered_since_the_item_changed_the_status_says_so()
      throws IOException {
    signed("Visitor", "visitor", "follow-up", "--item", 1, "--solved", 3);
    ask(List.of(1, 2), "item-1-v6,masses,a,partly\nitem-2-v5,masses,a,solved\n");
    signed("Lead", "leader", "close", "--item", 1);

    Outcome outcome = answers();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .containsExactly(
            "Item 1: solved 0, in part 1, not 0 – changed since it was asked about; it is closed",
            "Item 2: solved 1, in part 0, not 0 – entered; it is followed up");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void the_scheme_is_shown_or_written_as_yaml_or_json() throws IOException {
    Path json = folder.resolve("ask.json");
    Outcome shown = ledger("ask", "--item", 1);
    Outcome written = ledger("ask", "--item", 1, "--out", json, "--lang", "zh");

    assertThat(shown.out()).startsWith("id: follow-up-").contains("title: Queue 1");
    assertThat(written.out()).contains("问题 1 向 masses 回访：");
    assertThat(Files.readString(json)).startsWith("{").contains("\"item-1-v5\"");
    assertThat(run("check", "--scheme", json).status()).isZero();
  }

  @Test
  void items_of_different_people_are_asked_about_apart() {
    done(3, "staff");
    Outcome outcome = ledger("ask", "--item", 1, "--item", 3, "--item", 2);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("ask about them apart: 1, 2; 3");
  }

  @Test
  void items_that_were_merged_are_asked_about_in_the_groups_of_all_of_them_or_in_those_named() {
    reported(3, "staff");
    Object[] merge = {
      "--item", 3, "--into", 4, "--actor", "Office", "--role", "office", "--because", "The same"
    };
    reported(4, "masses");
    assertThat(ledger("merge", merge).err()).isEmpty();
    putRight(4, "Hall");
    Path ask = folder.resolve("ask.yaml");
    Outcome all = ledger("ask", "--item", 4, "--out", ask);
    Outcome staff = ledger("ask", "--item", 4, "--group", "staff", "--out", ask);
    Outcome both =
        ledger("ask", "--item", 4, "--group", "staff", "--group", "masses", "--out", ask);
    Outcome unknown = ledger("ask", "--item", 4, "--group", "guests");
    Outcome another = ledger("ask", "--item", 1, "--group", "staff");

    assertThat(all.out()).contains("Asked of masses, staff, about item 4");
    assertThat(staff.out()).contains("Asked of staff, about item 4");
    assertThat(both.out()).isEqualTo(all.out());
    assertThat(List.of(unknown.status(), another.status())).containsOnly(2);
    assertThat(unknown.err()).contains("unknown-group", "guests");
    assertThat(another.err()).contains("unknown-group", "item 1 concerns none");
  }

  @Test
  void what_cannot_be_asked_or_entered_is_told() {
    Outcome unknown = ledger("ask", "--item", 9);
    Outcome report = ledger("answers", "--report", folder, "--actor", "V", "--role", "visitor");

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("unknown-item: there is no item 9");
    assertThat(report.status()).isEqualTo(2);
  }
}
