package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.stability.Stable;

/**
 * The roles that the standard life cycle knows. A host maps its own users to them, and says with
 * each step in which roles somebody takes it.
 */
@Stable
public final class Roles {

  /** Keeps the ledger (整改办). */
  public static final String OFFICE = "office";

  /** Puts right what is in their charge (责任单位、责任人). */
  public static final String RESPONSIBLE = "responsible";

  /** Decides (分管领导). */
  public static final String LEADER = "leader";

  /** Asks the people concerned (回访人). */
  public static final String VISITOR = "visitor";

  /** Decides where all rounds were in vain (上级). */
  public static final String SUPERIOR = "superior";

  private Roles() {}
}
