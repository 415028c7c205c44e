package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Looks for a way from who took part to what was said, in all that a database tells of a box whose
 * intervals are over: there is no common key, no order and no time.
 */
interface NoJoinContract {

  /** A database with nothing in it, a new one each time. */
  DataSource newDatabase() throws Exception;

  @Test
  default void what_is_stored_is_the_same_in_whatever_order_papers_came() throws Exception {
    DataSource one = newDatabase();
    new FilledBox(FilledBox.inOrder()).fill(one);
    StoredBytes inOrder = StoredBytes.of(one);
    for (long seed = 1; seed <= 3; seed++) {
      List<Integer> order = new ArrayList<>(FilledBox.inOrder());
      Collections.shuffle(order, new Random(seed));
      DataSource other = newDatabase();
      new FilledBox(order).fill(other);
      assertThat(StoredBytes.of(other)).isEqualTo(inOrder);
    }
  }

  @Test
  default void papers_lie_in_the_order_of_their_leaves_and_passes_in_that_of_their_issue()
      throws Exception {
    DataSource database = newDatabase();
    FilledBox box = new FilledBox(FilledBox.inOrder());
    box.fillFirst(database);
    StoredBytes stored = StoredBytes.of(database);
    List<KeptPaper> papers = papers(stored);
    List<TreeHash> leaves = papers.stream().map(KeptPaper::leaf).toList();
    assertThat(leaves).hasSize(FilledBox.inOrder().size()).isSorted();
    List<Digest> arrived =
        box.passes().stream().limit(leaves.size()).map(pass -> pass.digest("paper")).toList();
    assertThat(papers.stream().map(KeptPaper::key).toList())
        .containsExactlyInAnyOrderElementsOf(arrived)
        .isNotEqualTo(arrived);
    assertThat(stored.table("pingyi_held")).isEmpty();
  }

  private static List<KeptPaper> papers(StoredBytes stored) {
    List<KeptPaper> papers = new ArrayList<>();
    for (byte[] page : stored.pages("paper")) {
      Decoding from = new Decoding(page);
      while (from.hasMore()) {
        papers.add(KeptPaper.read(from));
      }
    }
    return papers;
  }

  @Test
  default void no_row_has_anything_of_a_pass_and_of_a_paper() throws Exception {
    DataSource database = newDatabase();
    FilledBox box = new FilledBox(FilledBox.inOrder());
    box.fill(database);
    StoredBytes stored = StoredBytes.of(database);
    assertThat(papers(stored)).hasSize(FilledBox.PASSES);
    Set<String> ofPasses = new TreeSet<>();
    for (Pass pass : box.passes()) {
      ofPasses.addAll(stored.find(pass.admit().toArray()));
    }
    assertThat(ofPasses).containsExactly("pingyi_page pass 0");
    for (KeptPaper paper : papers(stored)) {
      List<String> ofPaper = stored.find(paper.salt().toArray());
      assertThat(ofPaper).singleElement().asString().startsWith("pingyi_page paper ");
      assertThat(stored.find(paper.key().toArray())).isEqualTo(ofPaper);
      assertThat(stored.find(paper.submission().toArray())).isEqualTo(ofPaper);
      assertThat(stored.find(paper.leaf().bytes())).doesNotContainAnyElementsOf(ofPasses);
    }
  }

  @Test
  default void no_column_holds_a_time_or_a_number_that_grows_with_each_paper() throws Exception {
    DataSource database = newDatabase();
    new FilledBox(FilledBox.inOrder()).fill(database);
    Map<String, Set<String>> columns = new TreeMap<>();
    StoredBytes.of(database)
        .tables()
        .forEach(
            (table, rows) -> rows.forEach(row -> columns.put(table, new TreeSet<>(row.keySet()))));
    assertThat(columns)
        .isEqualTo(
            Map.of(
                "pingyi_version", Set.of("version"),
                "pingyi_head", Set.of("journal", "epoch", "owner", "version", "seal"),
                "pingyi_entry", Set.of("journal", "number", "content"),
                "pingyi_page", Set.of("journal", "kind", "number", "content")));
  }
}
