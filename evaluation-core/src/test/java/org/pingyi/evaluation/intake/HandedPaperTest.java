package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.receipt.Receipt;

/** What becomes of the papers of a file, and what is wrong with those that are none. */
class HandedPaperTest {

  private static final String PAPER = "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[]";

  private static HandedPaper read(String line) throws IOException {
    try (PapersNdjson file =
        PapersNdjson.of("papers.ndjson", new ByteArrayInputStream(line.getBytes(UTF_8)), "f")) {
      return file.next().orElseThrow();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|the line is not one JSON object in UTF-8",
        "{} {}|the line is not one JSON object in UTF-8",
        "{\"submission\":\"s\",\"ballots\":[]}|a paper has either a pass or the batch in which it was given out by hand",
        "{\"submission\":\"s\",\"pass\":\"p\",\"batch\":\"b\"}|a paper has either a pass or the batch in which it was given out by hand",
        "{\"pass\":\"p\",\"ballots\":[]}|the key submission is missing",
        "{\"submission\":\"s\",\"pass\":\"p\"}|the key ballots is missing",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":null}|the key ballots is missing",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":{}}|the value of ballots has to be a list of objects",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[1]}|the value of ballots has to be a list of objects",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{}]}|the key object is missing",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"ratings\":[]}]}|the value of ratings has to be an object",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[{\"object\":\"a\",\"ratings\":{\"x\":true}}]}|the value of ratings has to be texts or numbers",
        "{\"submission\":1,\"pass\":\"p\",\"ballots\":[]}|the value of submission has to be a text",
        "{\"submission\":\"s\",\"submission\":\"s\"}|a key stands twice",
        "{\"submission\":\"s\",\"batch\":\"b\",\"ballots\":[],\"channel\":\"c\"}|a paper by hand has no channel, seconds or scheme of its own",
        "{\"submission\":\"s\",\"batch\":\"b\",\"ballots\":[],\"seconds\":1}|a paper by hand has no channel, seconds or scheme of its own",
        "{\"submission\":\"s\",\"batch\":\"b\",\"ballots\":[],\"scheme\":\"f\"}|a paper by hand has no channel, seconds or scheme of its own",
        "{\"submission\":\"\",\"batch\":\"b\",\"ballots\":[]}|the value of submission has to be a text of 1 to 100 characters",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"seconds\":-1}|the value of seconds has to be a whole number from 0 on",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"spoilt\":1}|the value of spoilt has to be true or false",
        "{\"submission\":\"s\",\"pass\":\"p\",\"ballots\":[],\"spoilt\":true}|only a paper by hand, without ballots, is spoilt",
      })
  void what_is_wrong_with_a_line_is_said(String line, String why) throws IOException {
    assertThat(read(line))
        .isInstanceOfSatisfying(
            HandedPaper.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.why().en()).isEqualTo(why);
              assertThat(unreadable.why().zh()).containsPattern("\\p{IsHan}");
              assertThat(unreadable.submissionId()).isEmpty();
            });
  }

  @Test
  void what_is_null_is_not_there() throws IOException {
    assertThat(
            read(
                PAPER
                    + ",\"channel\":null,\"seconds\":null,\"scheme\":null,\"spoilt\":null,\"batch\":null}"))
        .isEqualTo(read(PAPER + ",\"spoilt\":false}"));
    assertThat(read(PAPER + ",\"seconds\":0}")).isNotEqualTo(read(PAPER + "}"));
    assertThat(read(PAPER.replace("[]", "[{\"object\":\"a\",\"ratings\":null,\"comment\":null}]}")))
        .isEqualTo(read(PAPER.replace("[]", "[{\"object\":\"a\"}]}")));
  }

  @Test
  void a_paper_may_be_for_another_scheme_than_the_file_is() throws IOException {
    assertThat(((HandedPaper.WithPass) read(PAPER + ",\"scheme\":\"g\"}")).submission().scheme())
        .isEqualTo("g");
  }

  @Test
  void a_line_may_be_as_long_as_the_limit_says() throws IOException {
    String longest = PAPER + " ".repeat(PapersNdjson.LONGEST_LINE - PAPER.length() - 1) + "}";

    assertThat(read(longest)).isEqualTo(read(PAPER + "}"));
    assertThat(read(longest + " ")).isEqualTo(new HandedPaper.Unreadable(1, PaperParser.TOO_LONG));
    assertThat(read(longest + "\n")).isEqualTo(read(PAPER + "}"));
  }

  private static String answer(BallotBox box, HandedPaper paper, Language language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswersNdjson answers = new AnswersNdjson(out, language);
    answers.write(paper, paper.handTo(box));
    answers.flush();
    return out.toString(UTF_8);
  }

  @Test
  void each_paper_is_answered_on_a_line_without_its_pass_or_what_it_says() throws IOException {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      box.open(new HandBatch("hall", "masses", Optional.empty(), "meeting", 5));
      Pass pass = Trial.masses(box, 1).get(0);
      HandedPaper wrong =
          new HandedPaper.WithPass(
              7, trial.paper("first", pass, Trial.ballot("a", "good"), Trial.ballot("b", "best")));
      HandedPaper right =
          new HandedPaper.WithPass(8, trial.paper("second", pass, Trial.ballot("a", "good")));

      assertThat(answer(box, wrong, Language.EN))
          .startsWith(
              "{\"line\":7,\"submission\":\"first\",\"rejected\":[{\"ballot\":2,\"reason\":\"unknown-option\",\"detail\":\"")
          .endsWith("\"}]}\n");
      String accepted = answer(box, right, Language.EN);
      assertThat(accepted).startsWith("{\"line\":8,\"submission\":\"second\",\"receipt\":\"");
      Receipt receipt = Trial.receipt(right.handTo(box));
      assertThat(accepted).endsWith("\"receipt\":\"" + receipt.code() + "\"}\n");
      assertThat(answer(box, new HandedPaper.ByHand(9, HandPaper.spoilt("1", "hall")), Language.ZH))
          .isEqualTo(
              "{\"line\":9,\"submission\":\"1\",\"rejected\":[{\"reason\":\"void-paper\",\"detail\":\"废票\"}]}\n");
    }
  }

  @Test
  void a_paper_of_no_batch_and_a_line_that_is_none_are_rejected_too() throws IOException {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      HandedPaper elsewhere = new HandedPaper.ByHand(1, HandPaper.spoilt("1", "elsewhere"));

      assertThat(answer(box, elsewhere, Language.EN))
          .isEqualTo(
              "{\"line\":1,\"submission\":\"1\",\"rejected\":[{\"reason\":\"not-admitted\",\"detail\":\"there is no such batch of papers by hand: open it first\"}]}\n");
      assertThat(answer(box, read("[]"), Language.EN))
          .isEqualTo(
              "{\"line\":1,\"rejected\":[{\"reason\":\"malformed\",\"detail\":\"the line is not one JSON object in UTF-8\"}]}\n");
    }
  }

  @Test
  void a_paper_of_a_batch_is_told_where_the_box_is_closed() {
    Trial trial = Trial.of();
    try (BallotBox box = trial.open()) {
      box.open(new HandBatch("hall", "masses", Optional.empty(), "meeting", 5));
      box.seal().close();
      HandedPaper late = new HandedPaper.ByHand(1, HandPaper.spoilt("1", "hall"));

      assertThat(Trial.refusals(late.handTo(box)))
          .containsExactly("not-admitted: the ballot box is closed");
    }
  }
}
