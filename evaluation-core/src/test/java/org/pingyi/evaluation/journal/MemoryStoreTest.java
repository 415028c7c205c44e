package org.pingyi.evaluation.journal;

/** A store in memory does what every store owes. */
class MemoryStoreTest implements JournalStoreContract {

  private final JournalStore store = JournalStore.inMemory();

  @Override
  public JournalStore open() {
    return store;
  }
}
