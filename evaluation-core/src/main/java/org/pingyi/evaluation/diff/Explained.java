package org.pingyi.evaluation.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.source.Numbers;

/**
 * An explanation as a report holds it, without wording and without the steps: of them, only the
 * numbers that they start from.
 *
 * @param id what is explained
 * @param kind what sort of thing that is
 * @param title what people read
 * @param rule the rule that decided, with its version
 * @param outcome the exact number or the grade that came out; none where nothing did
 * @param from what was there before a rule or limit acted
 * @param terms what each part adds to the number
 * @param inputs the numbers that steps and grounds start from, each once
 * @param grounds which of the comparisons that it rests on hold
 * @param due what a day follows from
 * @param parts the explanations of what it rests on
 */
record Explained(
    String id,
    String kind,
    String title,
    Optional<Applied> rule,
    Optional<String> outcome,
    Optional<String> from,
    List<Weight> terms,
    List<Input> inputs,
    List<Boolean> grounds,
    Optional<Due> due,
    List<Explained> parts) {

  /** A rule with its version. */
  record Applied(String use, String version) {
    @Override
    public String toString() {
      return use + " " + version;
    }
  }

  /** A term of a weighted mean. */
  record Weight(String id, Fraction weight, Optional<Fraction> value, Fraction effective) {}

  /**
   * A number that a calculation starts from.
   *
   * @param compared whether only the lowest of it and others counts
   */
  record Input(String origin, String of, Fraction number, boolean compared) {

    /** Whether it is the published score of a criterion. */
    boolean isOfCriterion() {
      return origin.equals("published") && of.startsWith("criteria/");
    }
  }

  /** What a day follows from. */
  record Due(String closes, String within, String date) {}

  Stream<Explained> tree() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Explained::tree));
  }

  Optional<Fraction> exact() {
    return outcome.flatMap(Numbers::read);
  }

  Optional<Weight> term(String part) {
    return terms.stream().filter(term -> term.id().equals(part)).findFirst();
  }

  String use() {
    return rule.map(Applied::use).orElse("");
  }
}
