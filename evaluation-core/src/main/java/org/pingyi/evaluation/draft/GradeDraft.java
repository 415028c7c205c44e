package org.pingyi.evaluation.draft;

import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an object can be in the end. What else than a title a grade has is for the grading rule to
 * say, such as {@code at-least} for {@code bands}.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class GradeDraft {

  private static final Set<String> RESERVED = Set.of("id", "title");

  private final Written written;

  private GradeDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns a grade.
   *
   * @param id its id
   * @return the grade
   */
  public static GradeDraft grade(String id) {
    return new GradeDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the grade with it
   */
  public GradeDraft title(Text title) {
    return new GradeDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the grade with it
   */
  public GradeDraft title(String title) {
    return new GradeDraft(written.with("title", title));
  }

  /**
   * Says what the grading rule has to know of the grade.
   *
   * @param key the key, in kebab case
   * @param value the value, as {@link RuleDraft} lists them
   * @return the grade with it
   * @throws IllegalArgumentException if the key is {@code id} or {@code title}, or no scheme writes
   *     such a value, such as a {@code double}
   */
  public GradeDraft with(String key, Object value) {
    return new GradeDraft(written.withOwn(key, value, RESERVED));
  }

  Written written() {
    return written;
  }

  /** Returns the grade as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
