package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * The name of something that the scheme has to have. Parameters of these types are checked when the
 * scheme is read, so that a rule never meets a name that does not exist.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Reference {

  /**
   * Returns the name.
   *
   * @return the id as the scheme writes it
   */
  String id();

  /**
   * The id of a criterion, inner or leaf.
   *
   * @param id the id
   */
  record ToCriterion(String id) implements Reference {
    /** Checks that there is an id. */
    public ToCriterion {
      requireNonNull(id, "id");
    }
  }

  /**
   * The id of a rater group.
   *
   * @param id the id
   */
  record ToGroup(String id) implements Reference {
    /** Checks that there is an id. */
    public ToGroup {
      requireNonNull(id, "id");
    }
  }

  /**
   * The id of a grade.
   *
   * @param id the id
   */
  record ToGrade(String id) implements Reference {
    /** Checks that there is an id. */
    public ToGrade {
      requireNonNull(id, "id");
    }
  }

  /**
   * The id of an option of at least one scale.
   *
   * @param id the id
   */
  record ToOption(String id) implements Reference {
    /** Checks that there is an id. */
    public ToOption {
      requireNonNull(id, "id");
    }
  }

  /**
   * The name of an attribute of at least one object. Where the scheme lists no objects, it is not
   * checked: ballots or a roster bring them.
   *
   * @param id the name
   */
  record ToAttribute(String id) implements Reference {
    /** Checks that there is a name. */
    public ToAttribute {
      requireNonNull(id, "id");
    }
  }
}
