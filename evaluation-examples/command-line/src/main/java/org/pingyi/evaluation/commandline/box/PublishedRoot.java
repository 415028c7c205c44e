package org.pingyi.evaluation.commandline.box;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.receipt.TreeRoot;
import picocli.CommandLine.ITypeConverter;

/**
 * What somebody has of what a ballot box published: its board, or the root as it was noted down.
 */
sealed interface PublishedRoot {

  /**
   * A board.
   *
   * @param file the file
   */
  record InFile(Path file) implements PublishedRoot {
    /** Checks that nothing is missing. */
    public InFile {
      requireNonNull(file, "file");
    }
  }

  /**
   * A root in one word.
   *
   * @param root the root
   */
  record Noted(TreeRoot root) implements PublishedRoot {
    /** Checks that nothing is missing. */
    public Noted {
      requireNonNull(root, "root");
    }
  }

  /** Reads a root in one word, and what is none as a path. */
  final class Value implements ITypeConverter<PublishedRoot> {
    @Override
    public PublishedRoot convert(String value) {
      try {
        return new Noted(TreeRoot.parse(value.strip()));
      } catch (IllegalArgumentException notOne) {
        return new InFile(new Values.PathValue().convert(value));
      }
    }
  }
}
