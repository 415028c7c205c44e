package org.pingyi.evaluation.rectification;

/** A host that knows whatever it is asked for; tests take from it what it is not to know. */
class KnowsAll implements HostRecords {

  @Override
  public boolean isOwner(String name) {
    return true;
  }

  @Override
  public boolean hasEvidence(String reference) {
    return true;
  }
}
