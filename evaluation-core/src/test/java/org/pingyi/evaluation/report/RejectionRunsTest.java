package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;

/** Whatever is found late is sorted by way of files, and little of it is held. */
class RejectionRunsTest {

  private static final RejectionRuns.Limits USUAL = RejectionRuns.Limits.USUAL;

  @TempDir Path folder;

  @Property(tries = 100)
  void whatever_the_order_in_which_they_are_found_they_are_written_as_if_all_were_sorted(
      @ForAll @IntRange(min = 0, max = 120) int rejections,
      @ForAll @IntRange(min = 0, max = 4) int sources,
      @ForAll @IntRange(min = 0, max = 120) int swaps,
      @ForAll @IntRange(min = 1, max = 4) int growing,
      @ForAll @IntRange(min = 1, max = 9) int held,
      @ForAll @IntRange(min = 2, max = 4) int merged,
      @ForAll Random random)
      throws IOException {
    List<Rejection> sorted = sorted(rejections, sources);
    List<Rejection> found = new ArrayList<>(sorted);
    for (int swap = 0; swap < swaps && rejections > 0; swap++) {
      Collections.swap(found, random.nextInt(rejections), random.nextInt(rejections));
    }
    Path own = Files.createTempDirectory("rejections");
    Path file = own.resolve("rejections.csv");

    try (RejectionsCsv csv =
        new RejectionsCsv(
            file, Language.EN, sources > 0, new RejectionRuns.Limits(growing, held, merged))) {
      for (Rejection rejection : found) {
        csv.accept(rejection);
        assertThat(csv.held()).isLessThan(held);
      }
    }

    assertThat(file).hasContent(sources == 0 ? ofOne(sorted) : ofSeveral(sorted));
    assertThat(filesIn(own)).containsExactly(file);
    Files.delete(file);
    Files.delete(own);
  }

  @Test
  void of_300_000_found_late_but_in_order_all_go_to_one_further_file() throws IOException {
    int late = 300_000;
    Path file = folder.resolve("rejections.csv");
    List<Integer> files = new ArrayList<>();
    try (RejectionsCsv csv = new RejectionsCsv(file, Language.EN)) {
      csv.accept(rejection(0, 2L * late + 1));
      for (int number = 1; number <= late; number++) {
        csv.accept(rejection(0, 2L * number));
        assertThat(csv.held()).isLessThan(USUAL.held());
        if (csv.held() == 0) {
          files.add(filesIn(folder).size());
        }
      }
    }

    assertThat(files).containsExactly(1, 2, 2);
    assertOrdered(file, late + 1);
  }

  @Test
  void of_300_000_found_in_no_order_no_more_are_held_than_may_be() throws IOException {
    int late = 300_000;
    List<Integer> lines = new ArrayList<>(IntStream.rangeClosed(1, late).boxed().toList());
    Collections.shuffle(lines, new Random(7));
    Path file = folder.resolve("rejections.csv");
    int most = 0;
    try (RejectionsCsv csv = new RejectionsCsv(file, Language.EN)) {
      for (int line : lines) {
        csv.accept(rejection(0, line));
        most = Math.max(most, csv.held());
      }
    }

    assertThat(most).isEqualTo(USUAL.held() - 1);
    assertOrdered(file, late);
  }

  @Test
  void where_the_merged_file_cannot_be_made_no_other_is_left() throws IOException {
    Path inPlace = Files.createDirectory(folder.resolve("rejections.csv.merged"));
    Path file = folder.resolve("rejections.csv");
    RejectionsCsv csv = many(file);

    assertThat(filesIn(folder)).hasSizeGreaterThan(6);
    assertThatIOException().isThrownBy(csv::close);
    assertThat(filesIn(folder)).containsExactlyInAnyOrder(file, inPlace);
  }

  @Test
  void where_one_of_the_files_cannot_be_read_no_other_is_left() throws IOException {
    Path file = folder.resolve("rejections.csv");
    RejectionsCsv csv = many(file);
    for (Path run : filesIn(folder)) {
      if (run.toString().endsWith(".run")) {
        Files.delete(run);
        break;
      }
    }

    assertThatIOException().isThrownBy(csv::close);
    assertThat(filesIn(folder)).containsExactly(file);
  }

  @Test
  void what_could_not_be_written_is_held_no_longer_and_the_file_is_never_complete()
      throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path file = own.resolve("rejections.csv");
    RejectionsCsv csv =
        new RejectionsCsv(file, Language.EN, false, new RejectionRuns.Limits(3, 2, 2));
    csv.accept(rejection(0, 8));
    csv.accept(rejection(0, 9));
    Files.delete(file);
    Files.delete(own);
    csv.accept(rejection(0, 6));
    assertThatIOException().isThrownBy(() -> csv.accept(rejection(0, 7)));
    assertThat(csv.held()).isZero();

    Files.createDirectory(own);
    for (int line = 5; line > 0; line--) {
      csv.accept(rejection(0, line));
      assertThat(csv.held()).isLessThan(2);
    }
    assertThatIOException().isThrownBy(csv::close);
    assertThat(filesIn(own)).isEmpty();
  }

  /** Has files that grow, files that are complete, and a rejection that is held. */
  private static RejectionsCsv many(Path file) throws IOException {
    RejectionsCsv csv =
        new RejectionsCsv(file, Language.EN, false, new RejectionRuns.Limits(3, 2, 2));
    for (int line = 21; line > 0; line--) {
      csv.accept(rejection(0, line));
    }
    assertThat(csv.held()).isPositive();
    return csv;
  }

  private static void assertOrdered(Path file, int rejections) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      List<Long> found =
          lines.skip(1).map(row -> Long.valueOf(row.substring(0, row.indexOf(',')))).toList();
      assertThat(found).hasSize(rejections).isSorted().doesNotHaveDuplicates();
    }
    assertThat(filesIn(file.resolveSibling("."))).hasSize(1);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String ofOne(List<Rejection> sorted) {
    StringBuilder csv = new StringBuilder("line,reason,detail\n");
    sorted.forEach(it -> csv.append(cells(it)).append('\n'));
    return csv.toString();
  }

  private static String ofSeveral(List<Rejection> sorted) {
    StringBuilder csv = new StringBuilder("file,line,reason,detail\n");
    sorted.forEach(
        it ->
            csv.append(it.source().orElseThrow().name())
                .append(',')
                .append(cells(it))
                .append('\n'));
    return csv.toString();
  }

  private static String cells(Rejection rejection) {
    return rejection.line() + "," + rejection.reason().code() + "," + rejection.detail().en();
  }

  /** Up to four on each line, of two reasons with two details; lines begin anew in each source. */
  private static List<Rejection> sorted(int rejections, int sources) {
    List<Rejection> sorted = new ArrayList<>();
    int source = 0;
    int ofSource = 0;
    for (int number = 0; number < rejections; number++) {
      int next = sources == 0 ? 0 : 1 + number * sources / rejections;
      ofSource = next == source ? ofSource : 0;
      source = next;
      sorted.add(
          rejection(
              source,
              1 + ofSource / 4,
              ofSource % 4 < 2 ? RejectionReason.MALFORMED : RejectionReason.DUPLICATE,
              ofSource % 2 == 0 ? "one" : "other"));
      ofSource++;
    }
    return sorted;
  }

  private static Rejection rejection(int source, long line) {
    return rejection(source, line, RejectionReason.DUPLICATE, "of " + line);
  }

  /** Names of sources are in another order than their numbers. */
  private static Rejection rejection(int source, long line, RejectionReason reason, String detail) {
    return new Rejection(
        source == 0
            ? Optional.empty()
            : Optional.of(new Rejection.Source(source, "part" + (9 - source))),
        line,
        reason,
        Text.of(detail, "第 " + line + " 行"));
  }
}
