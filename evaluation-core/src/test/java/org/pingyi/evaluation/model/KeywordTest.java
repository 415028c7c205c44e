package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordTest {

  /** The words of each fixed list, in their order: how files, journals and reports write them. */
  private static final String WORDS =
      """
      diff.Cause.Kind
        count, weight, option, rule, parameter, band, rounding, minimum, ranking, part, roster
        period, duplicates, others, result, other
      diff.Change.Kind
        score, rank, grade, pool, group-total, criterion, cell, stratum, adjustment, count, observed
        due, ballots, turnout, flagged
      diff.Presence
        added, removed, changed
      explanation.Detail
        summary, parts, steps
      explanation.Kind
        report, ballots, weight, object, score, criterion, cell, stratum, score-rule, rank, tie
        grade, grade-rule, limit, group-total, group-criterion, finding, trigger, figure
        dissatisfaction, priority
      model.SourceKind
        trigger, opinion, interview, group-talk, visit, open-inspection, covert-inspection
        leader-comment, self-check, single-rating, split
      opinion.Channel
        ballot, form, interview, group-talk, visit, letter, hotline, online
      opinion.OpinionState
        received, redacted, withheld, approved, classified, used, erased
      plugin.PluginKind
        scoring, combining, weighting, paper, adjustment, grading, trigger, order, statistic, flag
        renderer, comparison, template
      rectification.Deadline.Kind
        answer, resolve, follow-up
      rectification.ItemOrder
        number, due, dissatisfaction
      rectification.ItemState
        reported, analysed, planned, under-way, deferred, done, followed-up, closed, merged, split
        rejected
      rectification.LedgerColumn
        number, object, object-title, criterion, criterion-title, group, source, problem
        dissatisfied, rated, causes, measures, owner, due, state, round, overdue, reported, done
        evidence, solved, partly, not-solved, closed, goes-on-as
      rectification.StepKind
        report, analyse, plan, start, finish, follow-up, close, reopen, defer, resume, reject, merge
        absorb, split, hand-over, answer, note, erase
      rectification.metrics.Grouping
        whole, owner, object, criterion, month
      rectification.metrics.LedgerFigure.Kind
        closing-rate, on-time-rate, answer-rate, on-time-answer-rate, follow-up-rate, solved
        partly-solved, not-solved, reopened, median-days, days-90
      rule.Origin.Kind
        count, value, ballots, answered, rated, positive, negative, cohort, weight, score, share
        published, exact, minimum, parameter, band, pool, better, tied, ranked-by, holding
        over-limit, accepted, rejected, rejections, turnout, constant, other
      rule.Step.Operation
        sum, difference, product, quotient, minimum, maximum, floor, at-position, power, logarithm
        rounded, other
      """;

  @Test
  void a_word_is_found_by_its_id_as_it_is_written() {
    assertThat(Keyword.find(SourceKind.class, "home-visit")).isEmpty();
    assertThat(Keyword.find(SourceKind.class, "visit")).contains(SourceKind.VISIT);
    assertThat(Keyword.find(SourceKind.class, "VISIT")).isEmpty();
    assertThat(Keyword.find(SourceKind.class, "")).isEmpty();
  }

  @Test
  void words_never_change_for_journals_files_and_reports_have_them() throws Exception {
    Map<String, List<String>> words = new TreeMap<>();
    for (Class<?> list : lists()) {
      words.put(
          list.getCanonicalName().replace("org.pingyi.evaluation.", ""),
          Stream.of(list.getEnumConstants()).map(word -> ((Keyword) word).id()).toList());
    }
    assertThat(words).isEqualTo(written());
  }

  /** Returns all lists of the library. */
  private static List<Class<?>> lists() throws Exception {
    Path classes =
        Path.of(Keyword.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> lists = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes.resolve("org"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
        Class<?> type =
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                /* initialize= */ false,
                Keyword.class.getClassLoader());
        if (type.isEnum() && Keyword.class.isAssignableFrom(type)) {
          lists.add(type);
        }
      }
    }
    return lists;
  }

  private static Map<String, List<String>> written() {
    Map<String, List<String>> written = new TreeMap<>();
    List<String> words = new ArrayList<>();
    for (String line : WORDS.lines().toList()) {
      if (line.startsWith(" ")) {
        words.addAll(List.of(line.strip().split(", ", -1)));
      } else {
        words = new ArrayList<>();
        written.put(line, words);
      }
    }
    return written;
  }
}
