package org.pingyi.evaluation.commandline.ledger;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.rectification.HostRecords;

/**
 * Owners whose names were given, evidence that is a file or an address, and what a scheme lists.
 *
 * @param owners who can own an item; anybody where nothing is said
 * @param scheme the scheme whose objects and criteria items are of; any where there is none
 */
record FolderRecords(Optional<Set<String>> owners, Optional<EvaluationScheme> scheme)
    implements HostRecords {

  /** A drive of Windows is a single letter. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.+");

  @Override
  public boolean isOwner(String name) {
    return owners.map(all -> all.contains(name)).orElse(true);
  }

  @Override
  public boolean isObject(String id) {
    return scheme
        .flatMap(EvaluationScheme::objects)
        .map(roster -> roster.find(id).isPresent())
        .orElse(true);
  }

  @Override
  public boolean isCriterion(String id) {
    return scheme
        .map(
            known ->
                known.criteria().stream()
                    .flatMap(Criterion::tree)
                    .anyMatch(criterion -> criterion.id().equals(id)))
        .orElse(true);
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
