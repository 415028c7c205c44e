package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;

/** What is said of a header of ballots can be acted upon, and quotes no ballot. */
class HeaderFaultsTest {

  private static final String HEADER = "object,group,duty,pledge,service";

  private static List<Fault> faults(String csv) {
    BallotSource source = BallotSource.csv("b", new StringReader(csv));
    return catchThrowableOfType(
            InputException.class,
            () -> TallyPath.streaming().tally(Schemes.plain(), source, BallotListener.SILENT))
        .faults();
  }

  private static List<String> said(String csv, Language language) {
    return faults(csv).stream().map(fault -> fault.message().in(language)).toList();
  }

  @Test
  void a_column_that_is_not_known_is_named_in_full_where_its_name_is_short() {
    String longest = "x".repeat(60);
    assertThat(said(HEADER + "," + longest, Language.EN))
        .containsExactly(
            "the column “"
                + longest
                + "” is neither a criterion that is rated nor a column of ballots: correct it, or"
                + " take it out");
    assertThat(said(HEADER + "," + longest + "y", Language.ZH))
        .containsExactly("列“" + longest + "…”既不是评议内容，也不是评议票应有的列：请改正或删去");
  }

  @Test
  void a_column_without_a_name_is_told_by_its_number() {
    assertThat(said(HEADER + ", ", Language.EN)).containsExactly("column 6 has no name");
    assertThat(said(HEADER + ",", Language.ZH)).containsExactly("第 6 列没有名称");
  }

  @Test
  void a_header_into_which_a_ballot_may_have_run_is_not_quoted() {
    assertThat(said(HEADER + "secret", Language.EN))
        .containsExactly(
            "the column “service” is missing: add it", "column 5 is not one that ballots have");
    assertThat(said(HEADER + ",commentsecret", Language.ZH)).containsExactly("第 6 列不是评议票应有的列");
  }

  @Test
  void what_is_suggested_is_no_column_that_is_there() {
    assertThat(faults(HEADER + ",comment,coment"))
        .extracting(Fault::suggestion)
        .allMatch(Optional::isEmpty);
  }

  @Test
  void a_column_that_is_there_twice_is_named() {
    assertThat(said(HEADER + ",duty", Language.EN))
        .containsExactly("the column “duty” occurs twice: take one out");
    assertThat(said(HEADER + ",duty", Language.ZH)).containsExactly("列“duty”重复：请删去一列");
  }

  @Test
  void lines_that_end_with_a_carriage_return_alone_are_the_only_fault() {
    String csv = HEADER + ",comment\r1,masses,A,A,1,\r2,masses,A,A,1,\r";

    assertThat(said(csv, Language.EN))
        .containsExactly(
            "a line ends with a carriage return (CR) alone here, which parts no rows: save the"
                + " file with line ends LF or CRLF");
    assertThat(said(csv, Language.ZH))
        .containsExactly("此处有一行以单独的回车符（CR）结尾，不能分行：请另存为以 LF 或 CRLF 换行的文件");
    assertThat(said(csv.replace(",", ";"), Language.EN)).isEqualTo(said(csv, Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"object\":\"1\",\"group\":\"masses\",\"ratings\":{\"duty\":\"A\"}}\n",
        " { \"object\": \"1\" }\n",
        "{\n  \"object\": \"1\"\n}\n",
        "[{\"object\":\"1\",\"group\":\"masses\"}]",
        "[\n{\"object\":\"1\"}\n]\n"
      })
  void json_that_is_read_as_csv_is_told_as_such_and_alone(String json) {
    assertThat(said(json, Language.EN))
        .containsExactly(
            "this looks like JSON and is read as CSV: ballots in JSON are NDJSON, one object a line,"
                + " in a file whose name ends in .ndjson or .jsonl");
    assertThat(said(json, Language.ZH))
        .containsExactly(
            "内容像是 JSON，却按 CSV 读取：JSON 格式的评议票应为 NDJSON，每行一个对象，文件名以 .ndjson 或 .jsonl 结尾");
    InputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    BallotSource source = BallotSource.csv("b", bytes, StandardCharsets.UTF_8);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> TallyPath.chunked().tally(Schemes.plain(), source, BallotListener.SILENT))
        .satisfies(faulty -> assertThat(faulty.faults()).isEqualTo(faults(json)));
  }

  @Test
  void a_bracket_alone_does_not_make_a_name_json() {
    assertThat(said("[duty]," + HEADER, Language.EN))
        .containsExactly(
            "the column “[duty]” is neither a criterion that is rated nor a column of ballots:"
                + " correct it, or take it out");
  }

  @Test
  void what_parts_columns_is_explained_only_where_it_parts_all_of_them() {
    assertThat(said(HEADER.replace(",", ";"), Language.EN))
        .contains("the column “duty” is missing; columns are parted by commas, not by “;”");
    assertThat(said(HEADER.replace(",", "\t"), Language.ZH)).contains("缺少列“duty”；列之间用逗号分隔，不用“\\t”");
    assertThat(said("object;group,duty,pledge,service", Language.EN))
        .contains(
            "the column “object” is missing: add it", "the column “group” is missing: add it");
    assertThat(said("object", Language.ZH)).contains("缺少列“duty”：请补上");
  }

  @Test
  void a_header_has_a_hundred_thousand_columns_and_no_more() {
    String most = HEADER + ",".repeat(99_995);
    assertThat(said(most, Language.EN))
        .hasSize(99_995)
        .startsWith("column 6 has no name")
        .endsWith("column 100000 has no name");
    assertThat(said(most + ",", Language.ZH)).containsExactly("表头过长");
  }

  @Test
  void a_header_longer_than_a_ballot_can_be_is_told_from_one_with_text_behind_a_quote() {
    String tooLong = "x".repeat(BallotReader.MAX_ROW + 1);
    assertThat(said(HEADER + "," + tooLong, Language.EN)).containsExactly("the header is too long");
    assertThat(said(HEADER + ",\"x\"y", Language.EN))
        .containsExactly("in the header there is text after a closing quote");
  }
}
