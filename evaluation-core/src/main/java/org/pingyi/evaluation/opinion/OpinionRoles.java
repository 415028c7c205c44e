package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.rectification.Roles;

/**
 * Who may do what with opinions, beside the roles of the ledger: {@link Roles#OFFICE} and {@link
 * Roles#VISITOR} enter them, the office classifies them and makes them into items.
 */
public final class OpinionRoles {

  /** Reads what nobody else may read yet, decides whether others may, and classifies (审核人). */
  public static final String REVIEWER = "reviewer";

  private OpinionRoles() {}
}
