package org.pingyi.evaluation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;

class RosterCsvTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static Roster read(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return Roster.csv("objects.csv", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  private static List<Fault> faults(String csv) {
    InputException faulty = catchThrowableOfType(InputException.class, () -> read(csv));
    return faulty == null ? List.of() : faulty.faults();
  }

  @Test
  void columns_stand_in_any_order_and_unknown_ones_are_attributes() {
    Roster roster = read("branch,parent,id,title,kind\n东片,2,1,一,window\n西片,,2,二,\n");
    assertThat(roster.objects())
        .containsExactly(
            new EvaluationObject(
                "1", Text.of("一"), Optional.of("window"), Optional.of("2"), Map.of("branch", "东片")),
            new EvaluationObject(
                "2", Text.of("二"), Optional.empty(), Optional.empty(), Map.of("branch", "西片")));
    assertThat(roster.placeOf("2")).hasValue(new Place("objects.csv", 3, 1));
  }

  @Test
  void only_the_id_is_needed_and_what_is_blank_is_not_there() {
    assertThat(read("id\n1\n").objects()).containsExactly(EvaluationObject.of("1"));
    assertThat(read("id,title,kind,parent,branch\n1, ,\u3000,\"\",\u00A0\n").objects())
        .containsExactly(EvaluationObject.of("1"));
  }

  @Test
  void a_header_alone_is_an_empty_roster() {
    assertThat(read("id,title").objects()).isEmpty();
    assertThat(read("\r\nid,title\r\n\r\n").objects()).isEmpty();
  }

  @Test
  void cells_are_quoted_and_white_space_around_them_is_removed() {
    Roster roster =
        read("\uFEFF id ,\"title\" \r\n\r\n\u30001 ,\"a, \"\"b\"\"\nc\"\u3000\r\n2,d\r\n");
    assertThat(roster.objects())
        .extracting(it -> it.title().en())
        .containsExactly("a, \"b\"\nc", "d");
    assertThat(roster.placeOf("2")).hasValue(new Place("objects.csv", 5, 1));
  }

  @Test
  void a_carriage_return_alone_ends_nothing() {
    assertThat(read("id,title\r\n1,a\rb\n2,c\n").objects()).hasSize(2);
    assertThat(read("id\r,\rtitle\r\n\r1 ,\"a\"\r\r\n").find("1").orElseThrow().title().en())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title\r1,a\r",
        "id\r1\r2\r",
        "\n\nid\r1",
        "id,title\r1,a\n2,b\n",
        "id;title\r1;a\r"
      })
  void a_header_that_a_carriage_return_alone_ends_is_the_only_fault(String csv) {
    assertThat(faults(csv))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).isEqualTo(FaultCode.MALFORMED_ROW);
              assertThat(fault.place())
                  .isEqualTo(new Place("objects.csv", csv.startsWith("\n") ? 3 : 1, 1));
              assertThat(fault.message())
                  .isEqualTo(
                      Text.of(
                          "a line ends with a carriage return (CR) alone here, which parts no rows:"
                              + " save the file with line ends LF or CRLF",
                          "此处有一行以单独的回车符（CR）结尾，不能分行：请另存为以 LF 或 CRLF 换行的文件"));
            });
  }

  @Test
  void a_header_alone_may_end_with_a_carriage_return_alone() {
    assertThat(read("id,title\r").objects()).isEmpty();
    assertThat(read("id,\"ti\r\ntle\"\r\n").objects()).isEmpty();
  }

  @Test
  void what_parts_columns_instead_of_commas_is_told() {
    assertThat(faults("id;title\n1;a\n"))
        .extracting(Fault::message)
        .containsExactly(
            Text.of(
                "a roster needs the column “id”; columns are parted by commas, not by “;”",
                "名单必须有“id”列；列之间用逗号分隔，不用“;”"));
    assertThat(faults("id\ttitle\n1\ta\n"))
        .extracting(fault -> fault.message().zh())
        .containsExactly("名单必须有“id”列；列之间用逗号分隔，不用“\\t”");
    assertThat(faults("name,title\n"))
        .extracting(Fault::message)
        .containsExactly(Text.of("a roster needs the column “id”", "名单必须有“id”列"));
  }

  @Test
  void a_carriage_return_within_a_cell_stays_as_it_does_in_ballots() {
    assertThat(read("id\na\rb\n\"c\rd\"\n").objects())
        .extracting(EvaluationObject::id)
        .containsExactly("a\rb", "c\rd");
  }

  @Test
  void a_file_is_read_in_the_charset_that_is_asked_for(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("o.csv"), "id,title\n1,居民区\n".getBytes(GB18030));
    assertThat(Roster.csv(file, GB18030).find("1").orElseThrow().title().zh()).isEqualTo("居民区");
    InputException faulty = catchThrowableOfType(InputException.class, () -> Roster.csv(file));
    assertThat(faulty.faults()).hasSize(1);
    Path utf8 = Files.writeString(folder.resolve("u.csv"), "id,title\n1,居民区\n");
    assertThat(Roster.csv(utf8).find("1").orElseThrow().title().zh()).isEqualTo("居民区");
    assertThat(faulty)
        .hasMessageStartingWith(file + ":2:3: wrong-charset:")
        .hasMessageContaining("--charset GB18030");
  }

  @Test
  void a_byte_order_mark_has_no_column() {
    byte[] notUtf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd', (byte) 0xCB, '\n'};
    InputException faulty =
        catchThrowableOfType(
            InputException.class,
            () ->
                Roster.csv(
                    "objects.csv", new ByteArrayInputStream(notUtf8), StandardCharsets.UTF_8));
    assertThat(faulty).hasMessageStartingWith("objects.csv:1:3: wrong-charset:");
    assertThat(faults("\uFEFFid\0\n").get(0)).asString().startsWith("objects.csv:1:3:");
  }

  @Test
  void of_bytes_that_are_no_text_it_is_said_that_they_are_none() {
    byte[] binary = {'i', 'd', '\n', (byte) 0xFF, 0, 1};
    byte[] otherText = {'i', 'd', '\n', (byte) 0xFF, '1', '\n'};
    assertThat(faultOf(binary)).startsWith("objects.csv:2:1: wrong-charset: this is a binary file");
    assertThat(faultOf(otherText)).startsWith("objects.csv:2:1: wrong-charset: the bytes here");
    assertThat(faultOf(new byte[] {0, 'i', 'd'})).startsWith("objects.csv:1:1: wrong-charset:");
  }

  @Test
  void half_a_character_that_a_charset_lets_through_is_no_text_either() {
    byte[] cesu8 = {'i', 'd', '\n', 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
    byte[] utf32 = "id\n7\n".getBytes(Charset.forName("UTF-32BE"));
    utf32[14] = (byte) 0xDC;

    assertThat(faultOf(cesu8, "CESU-8")).startsWith("objects.csv:2:2: wrong-charset: the bytes");
    assertThat(faultOf(utf32, "UTF-32BE")).startsWith("objects.csv:2:1: wrong-charset: the bytes");
  }

  private static String faultOf(byte[] bytes, String charset) {
    return catchThrowableOfType(
            InputException.class,
            () ->
                Roster.csv(
                    "objects.csv", new ByteArrayInputStream(bytes), Charset.forName(charset)))
        .getMessage();
  }

  private static String faultOf(byte[] bytes) {
    return catchThrowableOfType(
            InputException.class,
            () ->
                Roster.csv("objects.csv", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
        .getMessage();
  }

  @Test
  void a_column_without_a_name_is_told_by_its_number() {
    assertThat(faults("id,a,\n"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.message().en()).isEqualTo("column 3 has no name");
              assertThat(fault.message().zh()).isEqualTo("第 3 列没有名称");
            });
  }

  @Test
  void a_row_longer_than_any_object_is_a_fault_after_the_last_row_that_was_read() {
    assertThat(faults("id,a\n1,b\n2," + "x".repeat(17_000_000) + "\n"))
        .extracting(fault -> fault.place().line() + " " + fault.code())
        .containsExactly("2 malformed-row");
  }

  @Test
  void a_missing_file_is_a_fault_and_so_is_a_folder(@TempDir Path folder) {
    for (Path file : List.of(folder, folder.resolve("missing.csv"))) {
      InputException faulty = catchThrowableOfType(InputException.class, () -> Roster.csv(file));
      assertThat(faulty).hasMessageStartingWith(file + ":1:1: unreadable-file:");
    }
  }

  @ParameterizedTest
  @MethodSource
  void faults_are_reported_together_each_with_its_line(String csv, List<String> expected) {
    assertThat(faults(csv))
        .extracting(fault -> fault.place().line() + " " + fault.code())
        .containsExactlyElementsOf(expected);
  }

  static Stream<Arguments> faults_are_reported_together_each_with_its_line() {
    return Stream.of(
        Arguments.of("", List.of("1 empty-file")),
        Arguments.of("\uFEFF", List.of("1 empty-file")),
        Arguments.of("\n\n", List.of("1 empty-file")),
        Arguments.of("id\0\n", List.of("1 wrong-charset")),
        Arguments.of("title\na\n", List.of("1 missing-column")),
        Arguments.of("ID\na\n", List.of("1 missing-column")),
        Arguments.of("id,a, a,id\n", List.of("1 duplicate-column", "1 duplicate-column")),
        Arguments.of("id,,\n", List.of("1 unknown-column", "1 unknown-column")),
        Arguments.of("id,a\n1\n2,b,c\n3,d\n", List.of("2 malformed-row", "3 malformed-row")),
        Arguments.of("id,a\n,b\n\u3000,c\n", List.of("2 wrong-type", "3 wrong-type")),
        Arguments.of("id\n1\n2\n1\n 1\n", List.of("4 duplicate-id", "5 duplicate-id")),
        Arguments.of(
            "id,parent\n1,9\n2,3\n3,2\n4,4\n5,4\n6,1\n",
            List.of("2 unknown-reference", "3 unordered", "4 unordered", "5 unordered")),
        Arguments.of("id,a\n1,b\n2,\"c\n3,d\n", List.of("3 unclosed-quote")),
        Arguments.of(
            "id,a\n1,\"b\"c\n2,\"d\ne\"f\n3,g\n,h\n",
            List.of("2 malformed-row", "3 malformed-row", "6 wrong-type")),
        Arguments.of("id,a\n1,\"b\"c\"d,e\"\n,f\n", List.of("2 malformed-row", "3 wrong-type")));
  }

  @Test
  void after_a_hundred_unknown_parents_no_more_are_looked_for() {
    String rows =
        IntStream.range(0, 102).mapToObj(i -> i + ",100O\n").collect(Collectors.joining());
    List<Fault> faults = faults("id,parent\n1000,\n" + rows);
    assertThat(faults).hasSize(102);
    assertThat(faults.subList(0, 100)).allSatisfy(it -> assertThat(it.suggestion()).isPresent());
    assertThat(faults.subList(100, 102)).allSatisfy(it -> assertThat(it.suggestion()).isEmpty());
  }

  @Test
  void an_unknown_parent_comes_with_what_was_probably_meant() {
    List<Fault> faults = faults("id,parent\n1001,\n1002,1O01\n");
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).suggestion()).hasValue("1001");
  }
}
