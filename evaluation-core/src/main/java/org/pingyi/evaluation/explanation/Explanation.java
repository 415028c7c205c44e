package org.pingyi.evaluation.explanation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Term;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.stability.Experimental;

/**
 * How something in a report came about: what came out, from which numbers and by which steps, with
 * the explanations of what it rests on as its parts. It is plain data: numbers, texts and ids.
 *
 * <p>Explanations of two reports can be held side by side, since what is explained has the same id
 * in both: {@code score}, {@code criteria/leadership}, {@code criteria/leadership/raters/masses}.
 *
 * {@snippet class="FrontDoorTest" region="explain"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param id what is explained, unique within the explanation of an object, of a finding or of a
 *     report; ids that it is made of are joined as {@link
 *     org.pingyi.evaluation.rule.Origin#path(String...)} says
 * @param kind what sort of thing that is
 * @param title what people read
 * @param rule the rule that decided; none where no rule did
 * @param outcome what came out
 * @param reason why a rule or limit acted
 * @param from what was there before a rule or limit acted
 * @param terms what each part adds to the number; none where it is no weighted mean
 * @param step the last step of the calculation, which holds the steps before it
 * @param grounds the comparisons that a decision, or a missing number, rests on
 * @param due by when a finding has to be put right
 * @param parts the explanations of what it rests on
 */
@Experimental
public record Explanation(
    String id,
    Kind kind,
    Text title,
    Optional<AppliedRule> rule,
    Outcome outcome,
    Optional<Text> reason,
    Optional<Before> from,
    List<Term> terms,
    Optional<Step> step,
    List<Comparison> grounds,
    Optional<Due> due,
    List<Explanation> parts) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is a step that does not come to the number that came
   *     out
   */
  public Explanation {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    requireNonNull(rule, "rule");
    requireNonNull(outcome, "outcome");
    requireNonNull(reason, "reason");
    requireNonNull(from, "from");
    requireNonNull(step, "step");
    requireNonNull(due, "due");
    terms = List.copyOf(terms);
    grounds = List.copyOf(grounds);
    parts = List.copyOf(parts);
    if (step.isPresent()
        && !(outcome instanceof Outcome.Numeric number
            && number.exact().equals(step.get().result()))) {
      throw new IllegalArgumentException("the step does not come to the outcome of " + id);
    }
  }

  /**
   * Returns an explanation that only holds others together so far.
   *
   * @param id what is explained
   * @param kind what sort of thing that is
   * @param title what people read
   * @return the explanation
   */
  public static Explanation of(String id, Kind kind, Text title) {
    return new Explanation(
        id,
        kind,
        title,
        Optional.empty(),
        new Outcome.Together(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /**
   * Returns this explanation with a number as its outcome.
   *
   * @param working how the number came about
   * @param published the number as the report writes it, where it does
   * @return the explanation
   */
  public Explanation number(Working working, Optional<BigDecimal> published) {
    Step last = working.step();
    return new Explanation(
        id,
        kind,
        title,
        rule,
        new Outcome.Numeric(last.result(), published),
        reason,
        from,
        working.terms(),
        Optional.of(last),
        grounds,
        due,
        parts);
  }

  /**
   * Returns this explanation with a grade as its outcome.
   *
   * @param grade the grade
   * @return the explanation
   */
  public Explanation graded(Grade grade) {
    return with(new Outcome.Graded(grade));
  }

  /**
   * Returns this explanation with nothing as its outcome.
   *
   * @param why why there is nothing
   * @return the explanation
   */
  public Explanation none(Text why) {
    return with(new Outcome.None(why));
  }

  /**
   * Returns this explanation with another outcome, and no steps that lead to it.
   *
   * @param other what came out
   * @return the explanation
   */
  public Explanation with(Outcome other) {
    return new Explanation(
        id,
        kind,
        title,
        rule,
        other,
        reason,
        from,
        List.of(),
        Optional.empty(),
        grounds,
        due,
        parts);
  }

  /**
   * Returns this explanation with the rule that decided.
   *
   * @param by the rule
   * @return the explanation
   */
  public Explanation by(AppliedRule by) {
    return new Explanation(
        id, kind, title, Optional.of(by), outcome, reason, from, terms, step, grounds, due, parts);
  }

  /**
   * Returns this explanation with what a rule or limit changed.
   *
   * @param before what was there before
   * @param why why it was changed
   * @return the explanation
   */
  public Explanation changed(Before before, Text why) {
    return new Explanation(
        id,
        kind,
        title,
        rule,
        outcome,
        Optional.of(why),
        Optional.of(before),
        terms,
        step,
        grounds,
        due,
        parts);
  }

  /**
   * Returns this explanation with the comparisons that it rests on.
   *
   * @param comparisons the comparisons, in the order in which they are made
   * @return the explanation
   */
  public Explanation because(List<Comparison> comparisons) {
    return new Explanation(
        id, kind, title, rule, outcome, reason, from, terms, step, comparisons, due, parts);
  }

  /**
   * Returns this explanation with the day by which something has to be put right.
   *
   * @param by the day, if there is one
   * @return the explanation
   */
  public Explanation due(Optional<Due> by) {
    return new Explanation(
        id, kind, title, rule, outcome, reason, from, terms, step, grounds, by, parts);
  }

  /**
   * Returns this explanation with the explanations of what it rests on.
   *
   * @param others the parts
   * @return the explanation
   */
  public Explanation parts(List<Explanation> others) {
    return new Explanation(
        id, kind, title, rule, outcome, reason, from, terms, step, grounds, due, others);
  }

  /**
   * Returns the exact number that came out.
   *
   * @return the number; none where a grade or nothing came out
   */
  public Optional<Fraction> exact() {
    return outcome instanceof Outcome.Numeric number
        ? Optional.of(number.exact())
        : Optional.empty();
  }

  /**
   * Returns the number that came out as the report writes it.
   *
   * @return the rounded number; none where the report does not have it
   */
  public Optional<BigDecimal> published() {
    return outcome instanceof Outcome.Numeric number ? number.published() : Optional.empty();
  }

  /**
   * Returns why nothing came out.
   *
   * @return the reason; none where something came out
   */
  public Optional<Text> why() {
    return outcome instanceof Outcome.None none ? Optional.of(none.reason()) : Optional.empty();
  }

  /**
   * Returns this explanation and all below it, each before its parts.
   *
   * @return the explanations
   */
  public Stream<Explanation> tree() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Explanation::tree));
  }

  /**
   * Returns the explanation with an id.
   *
   * @param sought the id, such as {@code criteria/leadership/raters/masses}
   * @return this explanation or one below it, if there is one
   */
  public Optional<Explanation> find(String sought) {
    return tree().filter(explanation -> explanation.id().equals(sought)).findFirst();
  }

  /**
   * Returns the contributions to the number that came out that are largest by amount: those of the
   * leaves of the calculation, as far down as scores are weighted means. A contribution is the
   * product of all effective weights on the way down and the value at its end, so that all
   * contributions add up exactly to the number.
   *
   * @param most how many, at least 0
   * @return the largest contributions, the largest first; those of the same amount in the order of
   *     the scheme
   */
  List<Contribution> largest(int most) {
    return Contribution.largest(this, most);
  }

  /**
   * Words the explanation.
   *
   * @param language the language
   * @param detail how far down
   * @return lines of text, each ended by a line feed
   */
  public String text(Language language, Detail detail) {
    return new ExplanationText(language, detail).of(this);
  }

  /** Returns the explanation in English, with every step. */
  @Override
  public String toString() {
    return text(Language.EN, Detail.STEPS);
  }

  /** Returns the operands of the last step. */
  List<Operand> operands() {
    return step.map(Step::operands).orElse(List.of());
  }
}
