package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;

class FileFaultsTest {

  private static final Path FILE = Path.of("ballots.csv");

  @Test
  void a_file_that_cannot_be_read_says_why(@TempDir Path folder) {
    assertThat(FileFaults.unreadable(folder, new IOException()).message().en()).contains("folder");
    assertThat(FileFaults.unreadable(FILE, new NoSuchFileException("ballots.csv")))
        .hasToString("ballots.csv:1:1: unreadable-file: there is no such file");
    assertThat(FileFaults.unreadable(FILE, new AccessDeniedException("ballots.csv")))
        .hasToString("ballots.csv:1:1: unreadable-file: the file may not be read");
    assertThat(FileFaults.unreadable(FILE, new IOException("disk")))
        .hasToString("ballots.csv:1:1: unreadable-file: the file cannot be read");
    assertThat(FileFaults.unreadable("upload"))
        .hasToString("upload:1:1: unreadable-file: the text cannot be read");
  }

  @Test
  void a_wrong_charset_says_which_other_to_try() {
    Place place = new Place("ballots.csv", 3, 4);

    assertThat(FileFaults.wrongCharset(place, StandardCharsets.UTF_8).message().en())
        .endsWith("--charset GB18030");
    assertThat(FileFaults.wrongCharset(place, Charset.forName("GB18030")).message().zh())
        .endsWith("--charset UTF-8");
    assertThat(FileFaults.binary(place).code()).isEqualTo(FaultCode.WRONG_CHARSET);
  }
}
