package org.pingyi.evaluation.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * What libraries log: on standard error, and of the validator no more than warnings. The log
 * manager makes one when the first library logs, which mostly none does; to set it up costs a
 * command more than to read a small scheme.
 */
public final class LibraryLogs {

  private static final String CLASS = "java.util.logging.config.class";
  private static final String FILE = "java.util.logging.config.file";

  private static final String CONFIGURATION =
      """
      handlers = java.util.logging.ConsoleHandler
      org.hibernate.validator.level = WARNING
      """;

  /**
   * Configures the log manager, which calls this.
   *
   * @throws IOException if it refuses the configuration
   */
  public LibraryLogs() throws IOException {
    LogManager.getLogManager()
        .readConfiguration(new ByteArrayInputStream(CONFIGURATION.getBytes(ISO_8859_1)));
  }

  /** Names this class to the log manager of the process, unless the user has named another. */
  static void prepare() {
    if (System.getProperty(CLASS) == null && System.getProperty(FILE) == null) {
      System.setProperty(CLASS, LibraryLogs.class.getName());
    }
  }
}
