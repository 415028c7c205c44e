package org.pingyi.evaluation.draft;

import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What is evaluated, where the scheme itself lists its objects.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class ObjectDraft {

  private static final Set<String> RESERVED = Set.of("id", "title", "kind", "parent");

  private final Written written;

  private ObjectDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns an object.
   *
   * @param id its id
   * @return the object
   */
  public static ObjectDraft object(String id) {
    return new ObjectDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the object with it
   */
  public ObjectDraft title(Text title) {
    return new ObjectDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the object with it
   */
  public ObjectDraft title(String title) {
    return new ObjectDraft(written.with("title", title));
  }

  /**
   * Says what kind of object it is.
   *
   * @param kind the kind
   * @return the object with it
   */
  public ObjectDraft kind(String kind) {
    return new ObjectDraft(written.with("kind", kind));
  }

  /**
   * Says below which object it stands.
   *
   * @param object the id of that object
   * @return the object with it
   */
  public ObjectDraft parent(String object) {
    return new ObjectDraft(written.with("parent", object));
  }

  /**
   * Gives the object an attribute, within which objects may be ranked or weighed.
   *
   * @param name the attribute
   * @param value its value
   * @return the object with it
   * @throws IllegalArgumentException if the name is {@code id}, {@code title}, {@code kind} or
   *     {@code parent}, which are no attributes
   */
  public ObjectDraft attribute(String name, String value) {
    return new ObjectDraft(written.withOwn(name, value, RESERVED));
  }

  Written written() {
    return written;
  }

  /** Returns the object as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
