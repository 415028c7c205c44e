package org.pingyi.evaluation.commandline.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.JavaProgram;

class OutputFolderTest {

  private static final OutputFolder.Content NEW = file -> file.write("new".getBytes(UTF_8));

  private static final OutputFolder.Content FULL_DISK =
      file -> {
        file.write(new byte[100_000]);
        throw new IOException("No space left on device");
      };

  private static final String ELSEWHERE = "; choose another place with --out, or put this right";

  @TempDir private Path above;
  private Path folder;

  @BeforeEach
  void a_folder_that_is_not_there() {
    folder = above.resolve("deep").resolve("out");
  }

  @Test
  void files_appear_when_they_are_published() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
      Files.writeString(out.reserve("b"), "new");
      assertThat(folder.resolve("a")).doesNotExist();
      out.publish();
    }

    assertThat(Inputs.names(folder)).containsExactly("a", "b");
    assertThat(folder.resolve("a")).hasContent("new");
  }

  @Test
  void files_that_are_there_are_replaced_and_others_stay() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve("other"), "old");

    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
      out.publish();
    }

    assertThat(Inputs.names(folder)).containsExactly("a", "other");
    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(folder.resolve("other")).hasContent("old");
  }

  @Test
  void without_publishing_nothing_is_left_and_made_folders_are_gone() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
    }

    assertThat(Inputs.names(above)).isEmpty();
  }

  @Test
  void a_full_disk_leaves_what_was_there() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a"), "old");

    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
      assertThatExceptionOfType(OutputException.class)
          .isThrownBy(() -> out.write("b", FULL_DISK))
          .withMessage(
              "the results cannot be written to %s: No space left on device" + ELSEWHERE, folder);
    }

    assertThat(Inputs.names(folder)).containsExactly("a");
    assertThat(folder.resolve("a")).hasContent("old");
  }

  @Test
  void a_file_that_cannot_be_moved_puts_the_others_back() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a"), "old");

    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
      out.write("b", NEW);
      out.write("c", NEW);
      Files.createDirectories(folder.resolve("c").resolve("in the way"));
      assertThatExceptionOfType(OutputException.class).isThrownBy(out::publish);
    }

    assertThat(Inputs.names(folder)).containsExactly("a", "c");
    assertThat(folder.resolve("a")).hasContent("old");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_found_before_writing() throws IOException {
    Files.createDirectories(folder.resolve("a"));

    try (OutputFolder out = OutputFolder.open(folder, "--out", Untouched.NOTHING)) {
      assertThatExceptionOfType(OutputException.class)
          .isThrownBy(() -> out.write("a", NEW))
          .withMessageEndingWith(": there is a folder called a" + ELSEWHERE);
    }

    assertThat(Inputs.names(folder)).containsExactly("a");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    Path file = Files.writeString(above.resolve("deep"), "old");

    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> OutputFolder.open(file, "--out", Untouched.NOTHING))
        .withMessageEndingWith(": it is a file, not a folder" + ELSEWHERE);
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> OutputFolder.open(folder, "--out", Untouched.NOTHING))
        .withMessageEndingWith(": there is a file at " + file + ELSEWHERE);
    assertThat(file).hasContent("old");
  }

  @Test
  void a_link_to_a_folder_will_do() throws IOException {
    Path real = Files.createDirectory(above.resolve("real"));
    Path link = Files.createSymbolicLink(above.resolve("link"), real);

    try (OutputFolder out = OutputFolder.open(link, "--out", Untouched.NOTHING)) {
      out.write("a", NEW);
      out.publish();
    }

    assertThat(real.resolve("a")).hasContent("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"early", "late"})
  void who_is_interrupted_is_not_told_that_files_cannot_be_written(String opened) throws Exception {
    Path said = above.resolve("said.txt");
    Process program =
        JavaProgram.of(InterruptedWriter.class, opened, folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      program.destroyForcibly();
    }

    assertThat(said).isEmptyFile();
    assertThat(program.exitValue()).isEqualTo(143);
    assertThat(folder).doesNotExist();
  }
}
