package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderException;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.FolderScheme;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.LedgerSetup;

/**
 * A folder that is a rectification ledger: the zone of its days, the scheme whose follow-up and
 * calendar it goes by, the names of owners, and the journal.
 *
 * @param folder where it is
 */
record LedgerFolder(Path folder) {

  static final String ZONE = "zone.txt";
  static final String OWNERS = "owners.txt";

  /** Reads the scheme, if there is one. */
  Optional<EvaluationScheme> scheme(RulePlugins plugins) {
    Kept.LEDGER.requireIn(folder);
    return FolderScheme.in(folder).map(file -> EvaluationScheme.read(file, plugins));
  }

  /** Returns by what the ledger goes. */
  LedgerSetup setup(Optional<EvaluationScheme> scheme, InstantSource clock) {
    Optional<Set<String>> owners =
        Optional.of(folder.resolve(OWNERS)).filter(Files::exists).map(LedgerFolder::owners);
    LedgerSetup setup =
        LedgerSetup.of(clock, RandomBytes.secure(), zone()).with(new FolderRecords(owners, scheme));
    return scheme.map(known -> setup.with(known.followUp()).with(known::priority)).orElse(setup);
  }

  private ZoneId zone() {
    Path file = folder.resolve(ZONE);
    if (Files.notExists(file)) {
      throw FolderException.lacking(Kept.LEDGER, folder, List.of(ZONE));
    }
    try {
      return ZoneId.of(String.join("", lines(file)));
    } catch (DateTimeException noZone) {
      throw unreadable(file, Text.of("there is no time zone in it", "其中没有时区"));
    }
  }

  /** Reads the names of owners, one a line. */
  static Set<String> owners(Path file) {
    return new LinkedHashSet<>(lines(file));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (CharacterCodingException otherCharset) {
      throw unreadable(
          file, Text.of("it is not in UTF-8: save it as UTF-8", "不是 UTF-8 编码：请存为 UTF-8"));
    } catch (IOException failure) {
      throw unreadable(file, Text.of("it cannot be read", "无法读取"));
    }
  }

  private static InputException unreadable(Path file, Text why) {
    return new InputException(
        List.of(Fault.of(Place.startOf(file.toString()), FaultCode.UNREADABLE_FILE, why)));
  }

  /** Opens the journal, to be written to. */
  FolderJournal journal() {
    return FolderJournal.open(Kept.LEDGER, folder);
  }

  /** Opens the journal, to be read. */
  FolderJournal journalToRead() {
    return FolderJournal.read(Kept.LEDGER, folder);
  }
}
