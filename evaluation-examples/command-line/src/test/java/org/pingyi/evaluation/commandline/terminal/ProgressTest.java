package org.pingyi.evaluation.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.model.Language;

class ProgressTest {

  @TempDir private Path folder;

  @Test
  void a_terminal_shows_rows_per_second() throws IOException {
    assertThat(shown(true, Language.EN))
        .contains("ballots 100%")
        .containsPattern("1000 rows, \\d+ rows/s");
    assertThat(shown(true, Language.ZH)).containsPattern("评议票 100%.* 1000 行, \\d+ 行/s");
  }

  @Test
  void anything_else_shows_nothing() throws IOException {
    assertThat(shown(false, Language.EN)).isEmpty();
  }

  @Test
  void several_files_are_one_whole() throws IOException {
    Inputs inputs = new Inputs(folder);
    Path ballots = inputs.ballots();
    Path more = inputs.file("more.csv", Inputs.BALLOTS);

    assertThat(shown(List.of(ballots, more), Files.size(ballots))).contains("ballots  50%");
    assertThat(shown(List.of(ballots, more), 2 * Files.size(ballots))).contains("ballots 100%");
  }

  private static String shown(List<Path> files, long bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Screen screen = new Screen(out, OutputStream.nullOutputStream(), true);
    try (Progress progress = Progress.on(screen, files, Language.EN)) {
      progress.reached(10, bytes);
    }
    screen.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  private String shown(boolean terminal, Language language) throws IOException {
    Path ballots = new Inputs(folder).ballots();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Screen screen = new Screen(out, OutputStream.nullOutputStream(), terminal);
    try (Progress progress = Progress.on(screen, List.of(ballots), language)) {
      progress.reached(1_000, 1_000_000);
    }
    screen.finish();
    return out.toString(StandardCharsets.UTF_8);
  }
}
