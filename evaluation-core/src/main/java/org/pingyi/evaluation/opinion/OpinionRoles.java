package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.stability.Stable;

/**
 * Who may do what with opinions, beside the roles of the ledger: {@link Roles#OFFICE} and {@link
 * Roles#VISITOR} enter them, the office classifies them and makes them into items.
 */
@Stable
public final class OpinionRoles {

  /** Reads what nobody else may read yet, decides whether others may, and classifies (审核人). */
  public static final String REVIEWER = "reviewer";

  private OpinionRoles() {}
}
