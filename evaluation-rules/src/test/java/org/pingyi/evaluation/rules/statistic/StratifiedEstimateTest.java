package org.pingyi.evaluation.rules.statistic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rules.Survey;

class StratifiedEstimateTest {

  private static String schools() {
    try (InputStream file =
        requireNonNull(StratifiedEstimateTest.class.getResourceAsStream("apistrat.csv"))) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.replace("\"", "").split(","))
          .map(cells -> "state,schools," + cells[1] + "," + cells[4] + "," + cells[5])
          .collect(Collectors.joining("\n", "object,group,stratum,api00,enroll\n", "\n"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /**
   * The data set apistrat of R's package survey: Californian schools, drawn at random from
   * elementary, high and middle schools. svymean and svytotal with its finite population correction
   * give these; the package's documentation prints 662.29 and 9.4089. There a school of a stratum
   * stands for 44.2099990844727 and the like, its weight in single precision, and not for 4421/100:
   * by so much, and no more, R's twelve digits differ from the exact ones.
   */
  @Test
  void the_published_estimates_of_californian_schools_come_out() {
    String sizes = "sizes: { E: 4421, H: 755, M: 1018 }";
    EvaluationReport report =
        Survey.report(
            """
            id: schools
            version: 1
            scales: { number: { range: { from: 0, to: 10000, step: 1 } } }
            criteria: [ { id: api00 }, { id: enroll } ]
            raters: [ { id: schools, strata: [ { id: E }, { id: H }, { id: M } ] } ]
            statistics:
              - { use: stratified-mean, group: schools, %s }
              - { use: stratified-total, group: schools, %s }
            """
                .formatted(sizes, sizes),
            schools());
    List<BigDecimal> found =
        IntStream.range(0, report.statistics().size())
            .mapToObj(i -> report.explanations().figure(i).exact().orElseThrow())
            .map(exact -> exact.rounded(12, RoundingMode.HALF_UP))
            .toList();

    assertThat(report.statistics().get(0).value().orElseThrow()).isEqualTo("662.287364");
    assertThat(report.statistics().get(1).value().orElseThrow()).isEqualTo("9.408941");
    assertClose(found.get(0), "662.287363159", "4.2E-7");
    assertClose(found.get(1), "9.40894080278", "7.7E-8");
    assertClose(found.get(6), "3687177.53244", "0.0125");
    assertClose(found.get(7), "114641.716101", "0.00092");
    // in fractions, by Python
    assertClose(found.get(0), "662.287363577656", "0");
    assertClose(found.get(1), "9.408940879434", "0");
    assertClose(found.get(6), "3687177.52", "0");
    assertClose(found.get(7), "114641.715190394026", "0");
  }

  private static void assertClose(BigDecimal found, String expected, String difference) {
    assertThat(found).isCloseTo(new BigDecimal(expected), within(new BigDecimal(difference)));
  }

  private static Survey survey(String raters, String parameters) {
    return new Survey(raters, "statistics: [ { use: stratified-mean" + parameters + " } ]");
  }

  @Test
  void rater_groups_are_strata_with_the_papers_that_were_issued() {
    // means 80 and 40 for 6 and 2: variance 6·(6 − 2)·800/2 and nothing where all rated
    assertThat(
            survey(
                    "[ { id: masses, issued: 6 }, { id: leaders, issued: 9 } ]",
                    ", sizes: { leaders: 2 }")
                .ballots("x", "masses", "A", 1)
                .ballots("x", "masses", "B", 1)
                .ballots("x", "leaders", "B", 1)
                .ballots("x", "leaders", "C", 1)
                .lines())
        .containsExactly("mean x whole: 70.000000", "mean-error x whole: 12.247449");
  }

  @Test
  void what_cannot_be_estimated_has_a_reason() {
    assertThat(survey("[ { id: masses, issued: 3 } ]", "").ballots("x", "masses", "A", 4).lines())
        .containsExactly("estimate x whole: more ratings of masses than there are raters");
    assertThat(survey("[ { id: masses, issued: 3 } ]", "").ballots("x", "masses", "A", 1).lines())
        .containsExactly(
            "estimate x whole: fewer than 2 ratings of masses, so that there is no standard error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", sizes: { town: 9 }"})
  void a_group_without_strata_cannot_be_looked_at_by_strata(String sizes) {
    String raters = "[ { id: masses, issued: 3 }, { id: leaders, strata: [ { id: town } ] } ]";

    assertThat(faults(raters, "group: masses" + sizes))
        .containsExactly(
            "invalid-parameter at statistics[0].group: the rater group has no strata: give it some,"
                + " or leave `group` out, and the rater groups are the strata");
    assertThat(faults(raters, "group: leaders, sizes: { town: 9 }")).isEmpty();
    assertThat(survey(raters, ", group: masses").faults().get(0).message().zh())
        .isEqualTo("该评议主体没有分层：须为其设层，或省略 `group`，以各评议主体为层");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sizes: { all: 2, all: 3 } | statistics[0].sizes.all",
        "sizes: { all: 3, others: 2 } | statistics[0].sizes.others",
        "sizes: { all: 0 } | statistics[0].sizes.all"
      })
  void sizes_that_cannot_be_are_refused_where_they_stand(String sizes, String path) {
    assertThat(Survey.of("use: stratified-total, " + sizes).faults())
        .extracting(Fault::path)
        .containsExactly(path);
  }

  @Test
  void sizes_of_strata_that_the_group_does_not_have_are_refused() {
    String raters = "[ { id: masses, strata: [ { id: town }, { id: land } ] }, { id: leaders } ]";

    assertThat(faults(raters, "group: masses, sizes: { town: 9, land: 9 }")).isEmpty();
    assertThat(faults(raters, "group: masses, sizes: { town: 9, land: 9, lnad: 9, leaders: 2 }"))
        .containsExactly(
            "unknown-reference at statistics[0].sizes.lnad: there is no stratum of masses “lnad”",
            "unknown-reference at statistics[0].sizes.leaders:"
                + " there is no stratum of masses “leaders”");
    assertThat(faults(raters, "sizes: { masses: 9, leaders: 2, town: 9 }"))
        .containsExactly(
            "unknown-reference at statistics[0].sizes.town: there is no rater group “town”");
  }

  @Test
  void a_size_that_nobody_gives_is_missing() {
    assertThat(faults("[ { id: masses, issued: 3 }, { id: leaders } ]", "sizes: { masses: 3 }"))
        .containsExactly(
            "missing-key at statistics[0].sizes.leaders:"
                + " how many there are in “leaders” is not given");
    assertThat(
            faults(
                "[ { id: masses, strata: [ { id: town }, { id: land } ] } ]",
                "group: masses, sizes: { town: 9 }"))
        .singleElement(STRING)
        .startsWith("missing-key at statistics[0].sizes.land: ");
  }

  @Test
  void of_a_group_that_there_is_not_no_sizes_are_looked_at() {
    assertThat(faults("[ { id: masses } ]", "group: leaders, sizes: { town: 9 }"))
        .singleElement(STRING)
        .startsWith("unknown-reference at statistics[0].group: ");
  }

  private static List<String> faults(String raters, String parameters) {
    return survey(raters, ", " + parameters).faults().stream()
        .map(fault -> fault.code() + " at " + fault.path() + ": " + fault.message().en())
        .toList();
  }
}
