package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.ErrorExamples.Unprovoked;
import org.pingyi.evaluation.fault.ErrorCode;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.opinion.OpinionException;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What people do wrong on the command line is told as {@code errors/*.yaml} says, in both languages
 * and with the exit status that was promised; and no code is left out.
 */
class ErrorsTest {

  private static final Map<String, List<? extends ErrorCode>> CATALOGUES =
      new TreeMap<>(
          Map.of(
              "faults", List.of(FaultCode.values()),
              "rejections", List.of(RejectionReason.values()),
              "boxes", List.of(IntakeException.Problem.values()),
              "journals", List.of(JournalException.Problem.values()),
              "opinions", List.of(OpinionException.Problem.values()),
              "ledgers", List.of(LedgerException.Problem.values())));

  private static final Path ROOT = Path.of("..", "..");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @TempDir private Path folders;

  private static List<ErrorExample> examples() throws IOException {
    List<ErrorExample> all = new ArrayList<>(ErrorExamples.of("usage"));
    for (String catalogue : CATALOGUES.keySet()) {
      if (!catalogue.equals("opinions")) {
        all.addAll(ErrorExamples.of(catalogue));
      }
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> every_mistake_is_told_with_what_to_do() throws IOException {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
  }

  private void check(ErrorExample example) throws Exception {
    assertThat(example.said(Files.createTempDirectory(folders, "mistake")))
        .isEqualTo(example.says());
  }

  @Test
  void every_code_is_provoked_or_it_is_said_why_it_cannot_be() throws IOException {
    Set<String> expected = new TreeSet<>();
    CATALOGUES.forEach(
        (catalogue, codes) -> codes.forEach(code -> expected.add(catalogue + "/" + code.code())));
    Set<String> told =
        examples().stream()
            .filter(example -> !example.catalogue().equals("usage"))
            .map(example -> example.catalogue() + "/" + example.code())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> unprovoked =
        ErrorExamples.unprovoked().stream().map(one -> one.catalogue() + "/" + one.code()).toList();
    assertThat(told).as("a code is provoked, or it is not").doesNotContainAnyElementsOf(unprovoked);
    told.addAll(unprovoked);
    assertThat(told).containsExactlyElementsOf(expected);
  }

  @Test
  void what_no_command_comes_to_is_tested_where_it_is_said_to_be() throws IOException {
    for (Unprovoked one : ErrorExamples.unprovoked()) {
      String constant = one.code().toUpperCase(Locale.ROOT).replace('-', '_');
      assertThat(ROOT.resolve(one.tested())).content().containsPattern("\\b" + constant + "\\b");
    }
  }

  @Test
  void what_is_said_has_its_code_and_both_languages() throws IOException {
    assertThat(examples())
        .allSatisfy(
            example -> {
              assertThat(CHINESE.matcher(example.says().zh()).find()).isTrue();
              assertThat(CHINESE.matcher(example.says().en()).find()).isFalse();
              if (!example.catalogue().equals("usage") && example.status() == 2) {
                assertThat(example.says().en()).contains(example.code() + ": ");
                assertThat(example.says().zh()).contains(example.code() + ": ");
              }
            });
  }

  @Test
  void nothing_that_is_said_names_who_wrote_what() throws IOException {
    assertThat(examples())
        .filteredOn(
            example -> List.of("boxes", "journals", "ledgers").contains(example.catalogue()))
        .allSatisfy(
            example ->
                assertThat(example.says().en())
                    .doesNotContain("Wang", "Zhao", "Chen", "queue is", "window"));
  }
}
