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
    List<Rejection> sorted =
        IntStream.range(0, rejections)
            .mapToObj(
                number ->
                    sources == 0
                        ? rejection(0, 1 + number)
                        : rejection(1 + number * sources / rejections, 1 + number))
            .toList();
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
    try (RejectionsCsv csv = new RejectionsCsv(file, Language.EN)) {
      csv.accept(rejection(0, 2L * late + 1));
      for (int number = 1; number <= late; number++) {
        csv.accept(rejection(0, 2L * number));
        assertThat(csv.held()).isLessThan(USUAL.held());
      }
      assertThat(filesIn(folder)).hasSize(2);
    }

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

  /** Has files that grow, files that are complete, and rejections that are held. */
  private static RejectionsCsv many(Path file) throws IOException {
    RejectionsCsv csv =
        new RejectionsCsv(file, Language.EN, false, new RejectionRuns.Limits(3, 2, 2));
    for (int line = 20; line > 0; line--) {
      csv.accept(rejection(0, line));
    }
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
    sorted.forEach(
        it -> csv.append(it.line()).append(",duplicate,of ").append(it.line()).append('\n'));
    return csv.toString();
  }

  private static String ofSeveral(List<Rejection> sorted) {
    StringBuilder csv = new StringBuilder("file,line,reason,detail\n");
    sorted.forEach(
        it ->
            csv.append(it.source().orElseThrow().name())
                .append(',')
                .append(it.line())
                .append(",duplicate,of ")
                .append(it.line())
                .append('\n'));
    return csv.toString();
  }

  /** Names of sources are in another order than their numbers. */
  private static Rejection rejection(int source, long line) {
    return new Rejection(
        source == 0
            ? Optional.empty()
            : Optional.of(new Rejection.Source(source, "part" + (9 - source))),
        line,
        RejectionReason.DUPLICATE,
        Text.of("of " + line, "第 " + line + " 行"));
  }
}
