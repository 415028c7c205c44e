package org.pingyi.evaluation.commandline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.RulePlugins;

/**
 * A folder that is a ballot box: the scheme that it was opened on, the objects beside it where the
 * scheme does not list them, and the journal.
 *
 * @param folder where it is
 */
record BoxFolder(Path folder) {

  static final String OBJECTS = "objects.csv";

  /** Returns whether there is a ballot box. */
  boolean exists() {
    return Files.exists(folder.resolve(Kept.BOX.file()));
  }

  /** Reads the scheme, with the objects beside it. */
  EvaluationScheme scheme(RulePlugins plugins) {
    Path file =
        FolderScheme.in(folder)
            .filter(found -> exists())
            .orElseThrow(() -> FolderException.none(Kept.BOX, folder));
    EvaluationScheme scheme = EvaluationScheme.read(file, plugins);
    return Optional.of(folder.resolve(OBJECTS))
        .filter(Files::exists)
        .map(objects -> scheme.withObjects(Roster.csv(objects, StandardCharsets.UTF_8)))
        .orElse(scheme);
  }

  /** Opens the journal. */
  FolderJournal journal() {
    return FolderJournal.open(Kept.BOX, folder);
  }
}
