package org.pingyi.evaluation.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

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

  @Test
  void utf_16_is_told_by_its_byte_order_mark_and_zeros_do_not_tell_it_from_binary_files() {
    Place place = new Place("ballots.csv", 3, 4);
    byte[] marked = {(byte) 0xFF, (byte) 0xFE, 'o', 0};
    byte[] zeros = {'o', 0};

    assertThat(
            FileFaults.notText(place, StandardCharsets.UTF_8, FirstBytes.of(marked, 4)).message())
        .isEqualTo(
            Text.of(
                "this is UTF-16, not UTF-8 text; try --charset UTF-16",
                "这是 UTF-16 文件，不是 UTF-8 文本，请尝试 --charset UTF-16"));
    assertThat(FileFaults.notText(place, StandardCharsets.UTF_8, FirstBytes.of(zeros, 2)))
        .isEqualTo(FileFaults.binary(place));
    assertThat(FileFaults.notText(place, StandardCharsets.UTF_8, FirstBytes.of(marked, 1)))
        .isEqualTo(FileFaults.wrongCharset(place, StandardCharsets.UTF_8));
    assertThat(FileFaults.binary(place).message().en()).endsWith("; save it as UTF-8");
  }

  @Test
  void nobody_is_told_to_try_utf_16_who_asked_for_it() {
    Place place = new Place("ballots.csv", 3, 4);

    for (FirstBytes first : List.of(FirstBytes.UTF_16, FirstBytes.BINARY)) {
      assertThat(FileFaults.notText(place, StandardCharsets.UTF_16, first).message())
          .isEqualTo(
              Text.of(
                  "the bytes here are not UTF-16 text; save it as UTF-8",
                  "此处的字节不是 UTF-16 文本，请另存为 UTF-8"));
    }
    assertThat(FileFaults.notText(place, StandardCharsets.UTF_16LE, FirstBytes.TEXT).message().en())
        .isEqualTo("the bytes here are not UTF-16LE text; try --charset UTF-8");
  }
}
