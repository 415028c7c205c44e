package org.pingyi.evaluation.commandline.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.rectification.HostRecords;

/**
 * Owners whose names were given, evidence that is a file or an address of the web, and what a
 * scheme lists.
 *
 * @param owners who can own an item; anybody where nothing is said
 * @param scheme the scheme whose objects, criteria and rater groups items are of; any where there
 *     is none
 */
record FolderRecords(Optional<Set<String>> owners, Optional<EvaluationScheme> scheme)
    implements HostRecords {

  private static final Set<String> WEB = Set.of("http", "https");

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
  public boolean isGroup(String id) {
    return scheme
        .map(known -> known.raters().stream().anyMatch(group -> group.id().equals(id)))
        .orElse(true);
  }

  @Override
  public boolean hasEvidence(String reference) {
    return isWebAddress(reference) || isFile(reference);
  }

  private static boolean isWebAddress(String reference) {
    try {
      URI address = new URI(reference);
      String scheme = address.getScheme();
      return scheme != null
          && address.getRawAuthority() != null
          && WEB.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static boolean isFile(String reference) {
    try {
      return Files.isRegularFile(Path.of(reference));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
