package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.evaluation.Summary;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.intake.Acknowledgement;
import org.pingyi.evaluation.intake.AnswersNdjson;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.HandedPaper;
import org.pingyi.evaluation.intake.PapersNdjson;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.tally.RejectionReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands in the papers of a file, and writes what became of each. */
@Command(name = "submit")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxSubmitCommand implements Callable<Integer> {

  private static final String OUT = "--out";

  @Mixin private BoxInput input;

  @Option(names = "--papers", paramLabel = "FILE", required = true, order = 2)
  private Path papers;

  @Option(names = "--strict", descriptionKey = "strict-papers", order = 7)
  private boolean strict;

  @Option(names = OUT, paramLabel = "FILE", required = true, descriptionKey = "answers", order = 8)
  private Path out;

  private final Map<RejectionReason, Long> rejected = new EnumMap<>(RejectionReason.class);
  private long accepted;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (PluginJars found = input.open()) {
      EvaluationScheme scheme = input.scheme(found);
      try (PapersNdjson read = PapersNdjson.open(papers, scheme.fingerprint());
          FolderJournal journal = input.folder().journal();
          BallotBox box = BallotBox.open(scheme, journal.store(), input.setup());
          OutputFile output = OutputFile.secret(out, OUT, input.untouched().and(List.of(papers)))) {
        box.endIntervalIfDue();
        try {
          handIn(read, box, output);
        } finally {
          // What was answered was answered, whatever came after it.
          output.publish();
        }
      }
    }
    return conclude(session);
  }

  private void handIn(PapersNdjson read, BallotBox box, OutputFile output) {
    output.write(
        file -> {
          AnswersNdjson answers = new AnswersNdjson(file, input.session().language());
          try (PaperQueue queue =
              new PaperQueue(box, (paper, answer) -> hear(answers, paper, answer))) {
            try {
              for (Optional<HandedPaper> paper = read.next();
                  paper.isPresent();
                  paper = read.next()) {
                queue.add(paper.get());
              }
            } finally {
              queue.finish();
              answers.flush();
            }
          }
        });
  }

  private void hear(AnswersNdjson answers, HandedPaper paper, Acknowledgement answer)
      throws IOException {
    answers.write(paper, answer);
    if (answer instanceof Acknowledgement.Rejected refused) {
      rejected.merge(refused.refusals().get(0).reason(), 1L, Long::sum);
    } else {
      accepted++;
    }
  }

  private int conclude(Session session) {
    long refused = rejected.values().stream().mapToLong(Long::longValue).sum();
    session.show(BoxMessages.answered(accepted, refused));
    Summary.rejections(rejected, session.language())
        .lines()
        .forEach(line -> session.screen().show("  " + line));
    session.show(OutputFile.written(out.toString()));
    if (!strict || refused == 0) {
      return ExitStatus.DONE;
    }
    session.complain(BoxMessages.strict(refused));
    return ExitStatus.REJECTED;
  }
}
