package org.pingyi.evaluation.journal.jdbc;

import java.util.UUID;

/** A journal in the memory of H2 does what every store owes. */
class H2MemoryTest implements H2StoreContract {

  private final UUID folder = UUID.randomUUID();

  @Override
  public String url(String database) {
    return "jdbc:h2:mem:" + database + folder + ";DB_CLOSE_DELAY=-1";
  }
}
