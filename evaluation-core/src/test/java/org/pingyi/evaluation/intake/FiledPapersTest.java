package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FiledPapersTest {

  /** Keys of which many point to the same place in the table, as few do that are hashes. */
  @Property
  void what_was_filed_last_under_a_key_is_found_under_it(
      @ForAll @Size(max = 200) List<@IntRange(max = 60) Integer> filings) {
    FiledPapers papers = new FiledPapers();
    Map<Digest, Integer> last = new HashMap<>();

    for (int i = 0; i < filings.size(); i++) {
      file(papers, key(filings.get(i)), i);
      last.put(key(filings.get(i)), i);
    }

    for (int i = 0; i <= 61; i++) {
      int number = papers.find(key(i));
      Integer place = last.get(key(i));
      if (place == null) {
        assertThat(number).isEqualTo(FiledPapers.NONE);
      } else {
        assertThat(papers.place(number)).isEqualTo(place);
        assertThat(papers.submission(number)).isEqualTo(submission(place));
      }
    }
  }

  @Test
  void thousands_of_papers_keep_their_numbers_and_places() {
    FiledPapers papers = new FiledPapers();
    for (int i = 0; i < 5_000; i++) {
      assertThat(papers.add(key(i), submission(i), FiledPaper.held(i))).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i += 2) {
      papers.placeAt(i, i);
    }

    for (int i = 0; i < 5_000; i++) {
      assertThat(papers.find(key(i))).isEqualTo(i);
      assertThat(papers.submission(i)).isEqualTo(submission(i));
      assertThat(papers.place(i)).isEqualTo(i % 2 == 0 ? i : FiledPaper.held(i));
    }
    assertThat(papers.find(key(5_000))).isEqualTo(FiledPapers.NONE);
  }

  private static void file(FiledPapers papers, Digest key, int place) {
    int number = papers.find(key);
    if (number == FiledPapers.NONE) {
      papers.add(key, submission(place), place);
    } else {
      papers.replace(number, submission(place), place);
    }
  }

  private static Digest key(int number) {
    return new Digest(number % 3 << 4, number, 0, 1);
  }

  private static Digest submission(int number) {
    return new Digest(0, 1, number, -number);
  }
}
