package org.pingyi.evaluation.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pingyi.evaluation.rectification.HostRecords;

/**
 * Owners whose names were given, and evidence that is a file or an address.
 *
 * @param owners who can own an item; anybody where nothing is said
 */
record FilesAtHand(Optional<Set<String>> owners) implements HostRecords {

  /** A drive of Windows is a single letter. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.+");

  @Override
  public boolean isOwner(String name) {
    return owners.map(all -> all.contains(name)).orElse(true);
  }

  @Override
  public boolean hasEvidence(String reference) {
    if (ADDRESS.matcher(reference).matches()) {
      return true;
    }
    try {
      return Files.exists(Path.of(reference));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
