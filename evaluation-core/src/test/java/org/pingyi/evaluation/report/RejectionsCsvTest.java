package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;

class RejectionsCsvTest {

  @TempDir Path folder;

  @Test
  void without_rejections_there_is_the_header() throws IOException {
    assertThat(written(List.of())).isEqualTo("line,reason,detail\n");
  }

  @Test
  void late_rejections_are_merged_in_by_line() throws IOException {
    String csv =
        written(
            List.of(
                rejection(3, "three"),
                rejection(9, "nine, \"quoted\"\nand broken"),
                rejection(12, "=twelve"),
                rejection(7, "late seven"),
                rejection(2, "late two"),
                rejection(15, "fifteen"),
                rejection(14, "late fourteen")));

    assertThat(csv)
        .isEqualTo(
            """
            line,reason,detail
            2,duplicate,late two
            3,duplicate,three
            7,duplicate,late seven
            9,duplicate,"nine, ""quoted""
            and broken"
            12,duplicate,'=twelve
            14,duplicate,late fourteen
            15,duplicate,fifteen
            """);
  }

  @Test
  void the_order_in_which_they_are_found_changes_no_byte_and_leaves_no_other_file()
      throws IOException {
    List<Rejection> rejections = new ArrayList<>();
    for (int line = 1; line <= 500; line++) {
      rejections.add(rejection(line, "detail of " + line));
    }
    String inOrder = written(rejections);
    Collections.shuffle(rejections, new Random(7));

    assertThat(written(rejections)).isEqualTo(inOrder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("rejections.csv"));
    }
  }

  @Test
  void rejections_of_several_files_name_theirs_in_the_order_in_which_files_were_given()
      throws IOException {
    String csv =
        writtenOfSeveral(
            List.of(
                in(1, "z.csv", 3),
                in(1, "z.csv", 9),
                in(3, "=b.csv", 5),
                in(1, "z.csv", 4),
                in(2, "a.csv", 7),
                in(3, "=b.csv", 8),
                in(3, "=b.csv", 2)));

    assertThat(csv)
        .isEqualTo(
            """
            file,line,reason,detail
            z.csv,3,duplicate,of 3
            z.csv,4,duplicate,of 4
            z.csv,9,duplicate,of 9
            a.csv,7,duplicate,of 7
            '=b.csv,2,duplicate,of 2
            '=b.csv,5,duplicate,of 5
            '=b.csv,8,duplicate,of 8
            """);
  }

  @Test
  void whatever_the_order_in_which_they_are_found_those_of_several_files_are_the_same_bytes()
      throws IOException {
    List<Rejection> rejections = new ArrayList<>();
    for (int source = 1; source <= 20; source++) {
      for (int line = 1; line <= 20; line++) {
        rejections.add(in(source, "part" + source, line));
      }
    }
    String inOrder = writtenOfSeveral(rejections);
    Random random = new Random(7);
    for (int time = 0; time < 20; time++) {
      Collections.shuffle(rejections, random);
      assertThat(writtenOfSeveral(rejections)).isEqualTo(inOrder);
    }
  }

  @Test
  void without_rejections_of_several_files_there_is_the_header() throws IOException {
    assertThat(writtenOfSeveral(List.of())).isEqualTo("file,line,reason,detail\n");
  }

  @Test
  void a_rejection_names_its_file_exactly_where_there_are_several() throws IOException {
    Path file = folder.resolve("rejections.csv");
    try (RejectionsCsv one = new RejectionsCsv(file, Language.EN)) {
      assertThatIllegalArgumentException().isThrownBy(() -> one.accept(in(1, "a.csv", 2)));
    }
    try (RejectionsCsv several = RejectionsCsv.ofSeveral(file, Language.EN)) {
      assertThatIllegalArgumentException().isThrownBy(() -> several.accept(rejection(2, "two")));
    }
  }

  @Test
  void closing_twice_does_nothing_and_nothing_is_taken_afterwards() throws IOException {
    RejectionsCsv csv = new RejectionsCsv(folder.resolve("rejections.csv"), Language.EN);
    csv.accept(rejection(2, "two"));
    csv.accept(rejection(1, "one"));
    csv.close();
    csv.close();

    assertThat(Files.readString(folder.resolve("rejections.csv")))
        .isEqualTo("line,reason,detail\n1,duplicate,one\n2,duplicate,two\n");
    assertThatThrownBy(() -> csv.accept(rejection(3, "three")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_file_that_cannot_be_written_is_an_io_exception() {
    assertThatThrownBy(() -> new RejectionsCsv(folder, Language.EN))
        .isInstanceOf(IOException.class);
  }

  private String written(List<Rejection> rejections) throws IOException {
    Path file = folder.resolve("rejections.csv");
    return written(file, new RejectionsCsv(file, Language.EN), false, rejections);
  }

  private String writtenOfSeveral(List<Rejection> rejections) throws IOException {
    Path file = folder.resolve("rejections.csv");
    return written(file, RejectionsCsv.ofSeveral(file, Language.EN), true, rejections);
  }

  /** Returns what is written, which is the same where few are held and files are merged. */
  private static String written(
      Path file, RejectionsCsv usual, boolean several, List<Rejection> rejections)
      throws IOException {
    String text = written(file, usual, rejections);
    RejectionRuns.Limits few = new RejectionRuns.Limits(2, 3, 8);
    assertThat(written(file, new RejectionsCsv(file, Language.EN, several, few), rejections))
        .isEqualTo(text);
    return text;
  }

  private static String written(Path file, RejectionsCsv csv, List<Rejection> rejections)
      throws IOException {
    try (csv) {
      for (Rejection rejection : rejections) {
        csv.accept(rejection);
      }
    }
    return Files.readString(file);
  }

  private static Rejection in(int source, String name, long line) {
    return new Rejection(
        Optional.of(new Rejection.Source(source, name)),
        line,
        RejectionReason.DUPLICATE,
        Text.of("of " + line));
  }

  private static Rejection rejection(long line, String detail) {
    return new Rejection(line, RejectionReason.DUPLICATE, Text.of(detail, "中文"));
  }
}
