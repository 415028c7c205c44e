package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.fault.InputException;

class PapersNdjsonTest {

  private static List<HandedPaper> read(byte[] bytes) throws IOException {
    List<HandedPaper> papers = new ArrayList<>();
    try (PapersNdjson file =
        PapersNdjson.of("papers.ndjson", new ByteArrayInputStream(bytes), "fingerprint")) {
      for (Optional<HandedPaper> next = file.next(); next.isPresent(); next = file.next()) {
        papers.add(next.get());
      }
    }
    return papers;
  }

  private static List<HandedPaper> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  @Test
  void a_paper_with_a_pass_says_all_that_it_may() throws IOException {
    assertThat(
            read(
                "\uFEFF{\"submission\":\"s\",\"pass\":\"P\",\"channel\":\"web\",\"seconds\":90,\"ballots\":"
                    + "[{\"object\":\"a\",\"ratings\":{\"x\":\"good\",\"y\":7.5,\"z\":null},\"comment\":\"好\"}]}"))
        .containsExactly(
            new HandedPaper.WithPass(
                1,
                new Submission(
                    "s",
                    "fingerprint",
                    "P",
                    List.of(new GivenBallot("a", Map.of("x", "good", "y", "7.5", "z", ""), "好")),
                    Optional.of("web"),
                    OptionalLong.of(90),
                    Optional.empty())));
  }

  @Test
  void a_mark_at_the_beginning_and_empty_lines_are_no_papers() throws IOException {
    String paper = "{\"submission\":\"s\",\"pass\":\"P\",\"seconds\":0,\"ballots\":[]}";

    assertThat(read("\uFEFF\r\n\n\r\n" + paper + "\r\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            HandedPaper.WithPass.class,
            read -> {
              assertThat(read.line()).isEqualTo(4);
              assertThat(read.submission().seconds()).isEqualTo(OptionalLong.of(0));
            });
    assertThat(read("\uFEFF")).isEmpty();
    assertThat(read(paper + "\n\uFEFF" + paper).get(1))
        .as("a mark elsewhere")
        .isInstanceOf(HandedPaper.Unreadable.class);
  }

  @Test
  void what_is_read_is_closed_with_the_papers() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    PapersNdjson.of("papers.ndjson", in, "fingerprint").close();

    assertThat(closed).isTrue();
  }

  @Test
  void papers_by_hand_have_ballots_or_are_spoilt() throws IOException {
    assertThat(
            read(
                """
                {"submission":"h1","batch":"hall","ballots":[{"object":"a"}]}

                {"submission":"h2","batch":"hall","spoilt":true}\r
                {"submission":"h3","batch":"hall","spoilt":false,"ballots":[]}
                """))
        .containsExactly(
            new HandedPaper.ByHand(
                1, HandPaper.of("h1", "hall", List.of(GivenBallot.of("a", Map.of())))),
            new HandedPaper.ByHand(3, HandPaper.spoilt("h2", "hall")),
            new HandedPaper.ByHand(4, HandPaper.of("h3", "hall", List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret",
        "[]",
        "{\"submission\":\"secret\"",
        "{\"submission\":\"secret\"} {}",
        "{\"submission\":\"s\",\"ballots\":[]}",
        "{\"submission\":\"s\",\"pass\":\"secret\",\"batch\":\"secret\",\"ballots\":[]}",
        "{\"pass\":\"secret\",\"ballots\":[]}",
        "{\"submission\":\"s\",\"pass\":\"secret\"}",
        "{\"submission\":\"s\",\"pass\":\"secret\",\"pass\":\"secret\",\"ballots\":[]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"secret\":1}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"secret\":1}]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"ratings\":{}}]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[\"secret\"]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"ratings\":{\"x\":[\"secret\"]}}]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"ratings\":{\"x\":1,\"x\":2}}]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"comment\":\"\\ud800\"}]}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"seconds\":-1}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"seconds\":1.5}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"seconds\":99999999999999999999}",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"spoilt\":true}",
        "{\"submission\":\"s\",\"batch\":\"b\",\"ballots\":[],\"channel\":\"secret\"}",
        "{\"submission\":\"s\",\"batch\":\"b\",\"ballots\":[{\"object\":\"secret\"}],\"spoilt\":true}",
        "{\"submission\":\" \",\"batch\":\"b\",\"ballots\":[]}",
      })
  void a_line_that_is_no_paper_is_quoted_nowhere_and_stops_nothing(String line) throws IOException {
    List<HandedPaper> read = read(line + "\n{\"submission\":\"t\",\"pass\":\"p\",\"ballots\":[]}");

    assertThat(read).hasSize(2);
    assertThat(read.get(0)).isInstanceOf(HandedPaper.Unreadable.class);
    HandedPaper.Unreadable unreadable = (HandedPaper.Unreadable) read.get(0);
    assertThat(unreadable.why().en() + unreadable.why().zh()).doesNotContain("secret");
    assertThat(read.get(1).submissionId()).contains("t");
  }

  @Test
  void a_line_that_is_too_long_or_not_in_utf_8_stops_nothing() throws IOException {
    String longest = "x".repeat(2 * PapersNdjson.LONGEST_LINE);

    assertThat(read(longest + "\n" + longest + "\n{}"))
        .hasSize(3)
        .allMatch(paper -> paper instanceof HandedPaper.Unreadable);
    assertThat(read(new byte[] {'{', (byte) 0xFF, '}', '\n', '{', '}'})).hasSize(2);
    assertThat(read("\0\n{\0}\n{}"))
        .as("NUL ends neither a line nor the file")
        .extracting(HandedPaper::line)
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_file_is_read_where_it_lies(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("papers.ndjson"),
            "{\"submission\":\"s\",\"pass\":\"P\",\"ballots\":[]}");
    try (PapersNdjson papers = PapersNdjson.open(file, "fingerprint")) {
      assertThat(papers.next())
          .contains(new HandedPaper.WithPass(1, Submission.of("s", "fingerprint", "P", List.of())));
      assertThat(papers.next()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_empty_or_not_there_is_a_fault() {
    assertThatThrownBy(() -> read("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> PapersNdjson.open(Path.of("nowhere.ndjson"), "f"))
        .isInstanceOf(InputException.class);
  }
}
