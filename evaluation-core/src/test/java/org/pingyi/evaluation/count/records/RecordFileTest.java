package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;

/** What is written to a temporary file is read from where it was written. */
class RecordFileTest {

  @Test
  void what_is_written_by_turns_is_read_as_it_was(@TempDir Path folder) {
    long[] words = new Random(1).longs(100_000).toArray();
    try (RecordFile file = new RecordFile(Optional.of(folder))) {
      RecordFile.Output one = file.output(40_000);
      RecordFile.Output other = file.output(60_000);
      long start = one.position();
      long otherStart = other.position();
      other.write(words, 40_000, 40_001);
      one.write(words, 0, 9_000);
      long middle = one.position();
      other.write(words, 40_001, 100_000);
      one.write(words, 9_000, 40_000);
      other.flush();
      one.flush();

      long[] read = new long[100_001];
      file.read(start, 9_000, read, 1);
      file.read(middle, 31_000, read, 9_001);
      file.read(otherStart, 60_000, read, 40_001);
      assertThat(read).startsWith(0, words[0]).endsWith(words[99_999]);
      assertThat(Arrays.copyOfRange(read, 1, 100_001)).isEqualTo(words);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothing_is_made_before_something_is_written(@TempDir Path folder) {
    try (RecordFile file = new RecordFile(Optional.of(folder.resolve("missing")))) {
      assertThat(folder).isEmptyDirectory();
      assertFault(() -> file.output(1), FaultCode.UNREADABLE_FILE);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a file that is open has a name there")
  void a_file_has_no_name_while_it_is_open(@TempDir Path folder) {
    try (RecordFile file = new RecordFile(Optional.of(folder))) {
      RecordFile.Output output = file.output(1);
      long start = output.position();
      output.write(new long[] {7}, 0, 1);
      output.flush();
      assertThat(folder).isEmptyDirectory();

      long[] read = new long[1];
      file.read(start, 1, read, 0);
      assertThat(read).containsExactly(7);
    }
  }

  @Test
  void what_cannot_be_written_or_read_is_a_fault(@TempDir Path folder) {
    RecordFile file = new RecordFile(Optional.of(folder));
    RecordFile.Output output = file.output(10);
    output.write(new long[5], 0, 5);
    output.flush();
    assertFault(() -> file.read(0, 6, new long[6], 0), FaultCode.UNREADABLE_FILE);
    file.close();
    output.write(new long[5], 0, 5);
    assertFault(output::flush, FaultCode.TOO_LARGE);
    assertFault(() -> file.read(0, 5, new long[5], 0), FaultCode.UNREADABLE_FILE);
  }

  @Test
  void what_can_be_done_is_said_to_hosts_that_name_a_folder_and_to_those_that_do_not() {
    for (Optional<Path> folder : List.of(Optional.of(Path.of("missing")), Optional.<Path>empty())) {
      RecordFile file = new RecordFile(folder);
      String where = folder.map(Path::toString).orElse(RecordFile.SYSTEM_FOLDER);
      assertThat(file.unmakeable(new IOException()).faults())
          .extracting(Fault::toString)
          .singleElement(STRING)
          .startsWith(where + ":1:1: unreadable-file: ")
          .endsWith(": allow more memory, or let files be made there");
      assertThat(file.unwritable(new IOException()).faults())
          .extracting(Fault::toString)
          .singleElement(STRING)
          .startsWith(where + ":1:1: too-large: ")
          .endsWith(": allow more memory, or make room there");
    }
  }

  @Test
  void the_folder_that_the_system_has_for_temporary_files_is_named(@TempDir Path folder)
      throws IOException {
    Path temporary = Files.createTempFile("where", ".tmp");
    Files.delete(temporary);
    RecordFile file = new RecordFile(Optional.empty());

    String tried = folder.resolve("ballots1.tmp").toString();
    assertThat(placeOf(file.unmakeable(new NoSuchFileException(tried)))).isEqualTo(folder + ":1:1");

    RecordFile.Output output = file.output(1);
    file.close();
    output.write(new long[] {7}, 0, 1);
    assertThat(placeOf(catchThrowableOfType(InputException.class, output::flush)))
        .isEqualTo(temporary.getParent() + ":1:1");
  }

  private static String placeOf(InputException refused) {
    return refused.faults().get(0).place().toString();
  }

  private static void assertFault(Runnable action, FaultCode code) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(action::run)
        .withCauseInstanceOf(IOException.class)
        .satisfies(failure -> assertThat(failure.faults().get(0).code()).isEqualTo(code));
  }
}
