package org.pingyi.evaluation.draft;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A scheme as it is written, and the builder of schemes: a sentence of Java with the keys of a
 * scheme's file for its words.
 *
 * {@snippet class="ServiceTest" region="draft"}
 *
 * <p>A draft checks nothing: {@code EvaluationScheme.read} reads the text that {@link #yaml()}
 * gives, and reports all faults at once, at their places in it. Only what is nested so deeply that
 * it cannot be written, in over 200 lists and mappings, is refused at once, with an {@link
 * InputException} as reading it would give. Keys are written in the order in which they were first
 * given; giving one again replaces its value. A draft may also be parsed from a text, changed, and
 * written again: with all keys and values in their order, numbers as they were written, and the
 * template by its name; without comments and the layout. Immutable and thread-safe: every method
 * gives a new draft.
 */
@Stable
public final class SchemeDraft extends DraftedRules {

  private final Written written;

  private SchemeDraft(Written written) {
    this.written = written;
  }

  @Override
  Written written() {
    return written;
  }

  @Override
  SchemeDraft changedTo(Written other) {
    return new SchemeDraft(other);
  }

  /**
   * Returns a draft with nothing but an id and a version.
   *
   * @param id the scheme's id
   * @param version the scheme's version, at least 1
   * @return the draft
   */
  public static SchemeDraft of(String id, long version) {
    return new SchemeDraft(Written.withId(id).with("version", version));
  }

  /**
   * Returns the draft that a text is, whatever faults the scheme has.
   *
   * @param name what faults name the text; {@code .json} at its end says that it is JSON alone
   * @param text YAML or JSON
   * @return the draft
   * @throws InputException if the text is neither, is too large or is not keys with values
   */
  public static SchemeDraft parse(String name, String text) {
    return new SchemeDraft(Written.parse(name, text));
  }

  /**
   * Gives the scheme another id.
   *
   * @param id the id
   * @return the draft with it
   */
  public SchemeDraft id(String id) {
    return new SchemeDraft(written.with("id", id));
  }

  /**
   * Gives the scheme another version.
   *
   * @param version the version, at least 1
   * @return the draft with it
   */
  public SchemeDraft version(long version) {
    return new SchemeDraft(written.with("version", version));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the draft with it
   */
  public SchemeDraft title(Text title) {
    return new SchemeDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the draft with it
   */
  public SchemeDraft title(String title) {
    return new SchemeDraft(written.with("title", title));
  }

  /**
   * Starts from a template: what the scheme leaves out comes from there.
   *
   * @param template the id of the template
   * @return the draft with it
   */
  public SchemeDraft template(String template) {
    return new SchemeDraft(written.with("template", template));
  }

  /**
   * Says of what kind objects are that have none of their own.
   *
   * @param kind the kind
   * @return the draft with it
   */
  public SchemeDraft objectKind(String kind) {
    return new SchemeDraft(written.with("object-kind", kind));
  }

  /**
   * Lists the objects in the scheme itself.
   *
   * @param objects the objects, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft objects(ObjectDraft... objects) {
    return new SchemeDraft(written.withList("objects", objects, ObjectDraft::written));
  }

  /**
   * Says on which days ballots are given.
   *
   * @param opens the first day
   * @param closes the last day
   * @param zone whose days they are
   * @return the draft with it
   */
  public SchemeDraft period(LocalDate opens, LocalDate closes, ZoneId zone) {
    return new SchemeDraft(written.with("period", Written.period(opens, closes, zone)));
  }

  /**
   * Says which weekdays are no working days.
   *
   * @param days the days, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft holidays(LocalDate... days) {
    return new SchemeDraft(written.within("calendar", c -> c.with("holidays", days)));
  }

  /**
   * Says which days of weekends are working days.
   *
   * @param days the days, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft workdays(LocalDate... days) {
    return new SchemeDraft(written.within("calendar", c -> c.with("workdays", days)));
  }

  /**
   * Gives the possible answers.
   *
   * @param scales the scales, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft scales(ScaleDraft... scales) {
    return new SchemeDraft(written.with("scales", Written.byId(scales)));
  }

  /**
   * Says what objects are evaluated against.
   *
   * @param criteria the top-level criteria, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft criteria(CriterionDraft... criteria) {
    return new SchemeDraft(written.withList("criteria", criteria, CriterionDraft::written));
  }

  /**
   * Says who rates.
   *
   * @param raters the rater groups, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft raters(RaterGroupDraft... raters) {
    return new SchemeDraft(written.withList("raters", raters, RaterGroupDraft::written));
  }

  /**
   * Says with how many decimals scores are published.
   *
   * @param digits the decimals, 0 to 10
   * @return the draft with it
   */
  public SchemeDraft rounding(int digits) {
    return new SchemeDraft(written.within("rounding", r -> r.with("digits", digits)));
  }

  /**
   * Says how scores are published.
   *
   * @param digits the decimals, 0 to 10
   * @param mode half up, half even, half down, up or down
   * @return the draft with it
   */
  public SchemeDraft rounding(int digits, RoundingMode mode) {
    return new SchemeDraft(rounding(digits).written.within("rounding", r -> r.with("mode", mode)));
  }

  /**
   * Says which of several ballots with the same token counts.
   *
   * @param policy the first or the last
   * @return the draft with it
   */
  public SchemeDraft duplicates(DuplicatePolicy policy) {
    return new SchemeDraft(written.with("duplicates", policy));
  }

  /**
   * Says after how many rounds in vain an item goes to the superior.
   *
   * @param rounds the rounds, 1 to 100
   * @return the draft with it
   */
  public SchemeDraft rounds(int rounds) {
    return new SchemeDraft(written.within("follow-up", f -> f.with("rounds", rounds)));
  }

  /**
   * Says how long things may take for items of a source.
   *
   * @param source where the items come from
   * @param within the deadlines, in place of those given before for the source
   * @return the draft with it
   */
  public SchemeDraft deadlines(SourceKind source, Deadlines within) {
    return new SchemeDraft(
        written.within("follow-up", f -> f.within("sources", s -> s.with(source.id(), within))));
  }

  /**
   * Says what an object can be in the end.
   *
   * @param grades the grades, best first, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft grades(GradeDraft... grades) {
    return new SchemeDraft(written.withList("grades", grades, GradeDraft::written));
  }

  /**
   * Ranks objects only among those that share an attribute.
   *
   * @param attribute the attribute, which all objects must have
   * @return the draft with it
   */
  public SchemeDraft rankedWithin(String attribute) {
    return new SchemeDraft(written.within("ranking", r -> r.with("within", attribute)));
  }

  /**
   * Says what breaks ties.
   *
   * @param groups rater groups whose total counts, or {@code satisfaction}; the first decides first
   * @return the draft with it
   */
  public SchemeDraft tiesBrokenBy(String... groups) {
    return new SchemeDraft(written.within("ranking", r -> r.with("ties", groups)));
  }

  /**
   * Says how many ballots a cell needs to be shown to others than superiors.
   *
   * @param ballots the least number, 0 to hide none
   * @return the draft with it
   */
  public SchemeDraft minimumGroupSize(long ballots) {
    return new SchemeDraft(written.within("privacy", p -> p.with("minimum-group-size", ballots)));
  }

  /**
   * Says how exactly a ballot box keeps when papers came.
   *
   * @param time not at all, to the day or to the hour
   * @return the draft with it
   */
  public SchemeDraft arrivalTime(ArrivalTime time) {
    return new SchemeDraft(written.within("intake", i -> i.with("time", time)));
  }

  /**
   * Leaves out a key of the scheme.
   *
   * @param key the key as a file has it, such as {@code object-kind}
   * @return the draft without it
   */
  public SchemeDraft without(String key) {
    return new SchemeDraft(written.without(key));
  }

  /**
   * Writes the scheme as YAML; texts such as {@code no} or {@code 2026-04-30} are in quotes.
   *
   * @return the text, with line feeds; the same for the same draft
   */
  public String yaml() {
    return written.toString();
  }

  /**
   * Writes the scheme as JSON. Numbers and booleans are such, everything else is a string.
   *
   * @return the text, with line feeds; the same for the same draft
   */
  public String json() {
    return written.json();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchemeDraft that && yaml().equals(that.yaml());
  }

  @Override
  public int hashCode() {
    return yaml().hashCode();
  }

  @Override
  public String toString() {
    return yaml();
  }
}
