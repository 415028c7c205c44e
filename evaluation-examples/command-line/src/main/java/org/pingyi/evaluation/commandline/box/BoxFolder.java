package org.pingyi.evaluation.commandline.box;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderException;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.FolderScheme;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.roster.Roster;

/**
 * A folder that is a ballot box: the scheme that it was opened on, the objects beside it where the
 * scheme does not list them, and the journal.
 *
 * @param folder where it is
 */
record BoxFolder(Path folder) {

  static final String OBJECTS = "objects.csv";

  /** Reads the scheme, with the objects beside it. */
  EvaluationScheme scheme(RulePlugins plugins) {
    Kept.BOX.requireIn(folder);
    Path file =
        FolderScheme.in(folder)
            .orElseThrow(() -> FolderException.lacking(Kept.BOX, folder, FolderScheme.NAMES));
    EvaluationScheme scheme = EvaluationScheme.read(file, plugins);
    return Optional.of(folder.resolve(OBJECTS))
        .filter(Files::exists)
        .map(objects -> scheme.withObjects(Roster.csv(objects, StandardCharsets.UTF_8)))
        .orElse(scheme);
  }

  /** Opens the journal, to be written to. */
  FolderJournal journal() {
    return FolderJournal.open(Kept.BOX, folder);
  }

  /** Opens the journal, to be read. */
  FolderJournal journalToRead() {
    return FolderJournal.read(Kept.BOX, folder);
  }
}
