package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

class EvaluateCommandTest {

  private final Inputs inputs;

  EvaluateCommandTest(@TempDir Path folder) {
    inputs = new Inputs(folder);
  }

  @Test
  void counts_rejections_and_ranking_are_shown() throws IOException {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS + "甲,masses,t1,B\n甲,masses,,C\n丙\n");

    Outcome outcome = evaluate(ballots);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            """
            Our office (office, version 2)

            Ballots: 5 read, 2 accepted, 3 rejected
              1  malformed       not a ballot
              1  unknown-option  unknown option
              1  duplicate       duplicate

            Rank  Object  Score  Grade
               1  甲      90.00  Good
               2  乙      60.00  poor

            Written: %1$s/result.json, %1$s/result.csv, %1$s/rejections.csv
            """
                .formatted(inputs.out()));
  }

  @Test
  void everything_is_said_in_chinese_when_asked() throws IOException {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS + "丙\n");

    Outcome outcome = evaluate(ballots, "--lang", "zh");

    assertThat(outcome.out())
        .isEqualTo(
            """
            机关（office，第 2 版）

            评议票：读取 3 张，接受 2 张，拒绝 1 张
              1  malformed  票面格式错误

            名次  评议对象   得分  等次
               1  甲        90.00  优秀
               2  乙        60.00  poor

            已写入：%1$s/result.json, %1$s/result.csv, %1$s/rejections.csv
            """
                .formatted(inputs.out()));
    assertThat(Files.readString(inputs.out().resolve("rejections.csv")))
        .startsWith("line,reason,detail\n4,malformed,")
        .containsPattern("\\p{IsHan}");
  }

  @Test
  void three_files_are_written() throws IOException {
    evaluate(inputs.ballots());

    assertThat(Inputs.names(inputs.out()))
        .containsExactly("rejections.csv", "result.csv", "result.json");
    assertThat(inputs.out().resolve("result.csv"))
        .hasContent(
            """
            rank,object,title,pool,score,grade,masses
            1,甲,甲,all,90.00,good,90.00
            2,乙,乙,all,60.00,poor,60.00
            """);
    assertThat(Files.readString(inputs.out().resolve("result.json"))).contains("\"read\": 2");
    assertThat(inputs.out().resolve("rejections.csv")).hasContent("line,reason,detail\n");
  }

  @Test
  void strict_is_status_3_when_ballots_were_rejected_and_files_are_written() throws IOException {
    Path faulty = inputs.file("b.csv", Inputs.BALLOTS + "丙\n");

    Outcome outcome = evaluate(faulty, "--strict");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err())
        .isEqualTo("pingyi: ballots were rejected: 1; rejections.csv says why (--strict)\n");
    assertThat(Inputs.names(inputs.out())).hasSize(3);
    assertThat(evaluate(inputs.ballots(), "--strict").status()).isZero();
  }

  @Test
  void a_header_alone_gives_a_report_without_scores_and_a_warning() throws IOException {
    Outcome outcome = evaluate(inputs.file("b.csv", "object,group,token,duty\n"));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Ballots: 0 read, 0 accepted, 0 rejected\n", "warning: ")
        .doesNotContain("Rank");
    assertThat(Inputs.names(inputs.out())).hasSize(3);
  }

  @Test
  void ballots_that_are_all_rejected_give_objects_without_scores_and_a_warning()
      throws IOException {
    Path objects = inputs.file("objects.csv", "id,title\n1,甲\n");

    Outcome outcome = evaluate(inputs.ballots(), "--objects", objects);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("2  unknown-object", "   –  1       甲         –\n", "warning: ");
  }

  @Test
  void ballots_and_objects_may_be_gb18030() throws IOException {
    Charset gb18030 = Charset.forName("GB18030");
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS, gb18030);
    Path objects = inputs.file("objects.csv", "id,title\n甲,第一科\n乙,第二科\n", gb18030);

    Outcome outcome = evaluate(ballots, "--objects", objects, "--charset", "gb18030");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("   1  甲      第一科  90.00  Good\n");
  }

  @Test
  void the_ending_tells_the_format() throws IOException {
    String ballot = "{\"object\": \"甲\", \"group\": \"masses\", \"ratings\": {\"duty\": \"A\"}}\n";

    assertThat(evaluate(inputs.file("b.ndjson", ballot)).status()).isZero();
    assertThat(evaluate(inputs.file("b.jsonl", ballot)).status()).isZero();
    assertThat(evaluate(inputs.file("b.json", ballot)).status()).isEqualTo(2);
    assertThat(evaluate(inputs.file("b.txt", Inputs.BALLOTS)).status()).isZero();
  }

  @Test
  void titles_cannot_command_the_terminal() throws IOException {
    Path objects = inputs.file("objects.csv", "id,title\n甲,\u001b[31mred\n乙,\"two\nlines\"\n");

    Outcome outcome = evaluate(inputs.ballots(), "--objects", objects);

    assertThat(outcome.out()).doesNotContain("\u001b").contains("two lines");
  }

  @Test
  void the_report_is_written_in_another_format_too() throws IOException {
    Outcome outcome = evaluate(inputs.ballots(), "--render", "html", "--lang", "zh");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("rejections.csv, " + inputs.out() + "/result.html");
    assertThat(Files.readString(inputs.out().resolve("result.html")))
        .contains("<title>机关</title>", "<td>甲</td>", "<td>优秀</td>");
  }

  @Test
  void a_format_that_there_is_not_ends_it_before_anything_is_read() throws IOException {
    Outcome outcome = evaluate(inputs.file("b.csv", "nonsense"), "--render", "htm");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "pingyi: there is no report renderer “htm” (--render); did you mean “html”? There are:"
                + " html\n");
    assertThat(inputs.out()).doesNotExist();
  }

  private Path flagging() throws IOException {
    return inputs.file(
        "flagging.yaml", Inputs.SCHEME + "flags: [ { use: straight-lining, from-answers: 2 } ]\n");
  }

  @Test
  void papers_that_somebody_should_look_at_are_shown() throws IOException {
    Path ballots = inputs.file("b.csv", Inputs.BALLOTS + "乙,masses,t1,A\n");

    Outcome outcome = evaluateBy(flagging(), ballots);

    assertThat(outcome.out())
        .contains(
            "To be looked at  Of      Papers  Reason\n"
                + "straight-lining  masses       1  of 2 answers or more, at least 100% are the"
                + " same\n")
        .doesNotContain("Made from counts alone");
    assertThat(Files.readString(inputs.out().resolve("result.json")))
        .contains("{\"rule\": \"straight-lining\", \"group\": \"masses\", \"papers\": 1,");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void ballots_that_can_be_read_once_do_where_no_rule_reads_papers() throws IOException {
    Path pipe = Path.of("/dev/null");

    assertThat(evaluateBy(flagging(), pipe).err())
        .contains("unreadable-file")
        .contains("the ballots are read twice");
    assertThat(evaluate(pipe).err()).contains("empty-file");
    assertThat(evaluateBy(flagging(), inputs.ballots(), "--ballots", pipe).err())
        .contains(pipe + ":1:1: unreadable-file");
  }

  @Test
  void several_files_count_as_one_and_rejections_name_theirs() throws IOException {
    Path more =
        inputs.file(
            "more.ndjson",
            """
            {"object": "甲", "group": "masses", "token": "t1", "ratings": {"duty": "B"}}
            {"object": "乙", "group": "masses", "token": "t3", "ratings": {"duty": "A"}}
            """);

    Outcome outcome = evaluate(inputs.ballots(), "--ballots", more);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("Ballots: 4 read, 3 accepted, 1 rejected\n");
    assertThat(inputs.out().resolve("rejections.csv"))
        .hasContent(
            "file,line,reason,detail\n"
                + more
                + ",1,duplicate,an earlier ballot with the same token on the same object counts\n");
    assertThat(Files.readString(inputs.out().resolve("result.json")))
        .contains("\"reason\": \"duplicate\"", "\"file\": \"" + more + "\"}");
  }

  @Test
  void ballots_in_several_files_give_the_bytes_of_one_but_for_the_places_of_rejections()
      throws IOException {
    String header = "object,group,token,duty\n";
    List<String> rows =
        List.of("甲,masses,t1,A\n", "乙,masses,t1,B\n", "甲,masses,t1,B\n", "乙,masses,,C\n");
    evaluate(inputs.file("whole.csv", header + String.join("", rows)));
    JsonNode whole = result();
    for (int cut = 0; cut <= rows.size(); cut++) {
      Path first = inputs.file("first.csv", header + String.join("", rows.subList(0, cut)));
      Path second =
          inputs.file("second.csv", header + String.join("", rows.subList(cut, rows.size())));

      evaluate(first, "--ballots", second, "--threads", "3", "--memory", "1k");

      JsonNode parts = result();
      List<Integer> lines = new ArrayList<>();
      for (JsonNode rejection : parts.at("/ballots/rejections")) {
        boolean isFirst = rejection.path("file").asText().equals(first.toString());
        lines.add(rejection.path("line").asInt() + (isFirst ? 0 : cut));
        ((ObjectNode) rejection).put("line", lines.get(lines.size() - 1)).remove("file");
      }
      assertThat(lines).containsExactly(4, 5);
      assertThat(parts).isEqualTo(whole);
    }
  }

  private JsonNode result() throws IOException {
    return new ObjectMapper().readTree(inputs.out().resolve("result.json").toFile());
  }

  @Test
  void a_file_that_is_given_twice_by_whatever_path_is_wrong_usage() throws IOException {
    Path ballots = inputs.ballots();
    Path roundabout = inputs.folder().resolve(".").resolve(ballots.getFileName());

    Outcome outcome = evaluate(ballots, "--ballots", roundabout);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith(
            "pingyi: “"
                + roundabout
                + "” is given twice, so that its ballots would count twice (--ballots)\n");
    assertThat(inputs.out()).doesNotExist();
  }

  @Test
  void one_file_is_not_named() throws IOException {
    evaluate(inputs.file("b.csv", Inputs.BALLOTS + "丙\n"), "--threads", "1", "--memory", "2G");

    assertThat(inputs.out().resolve("rejections.csv"))
        .hasContent("line,reason,detail\n4,malformed,\"1 cells, the header has 4\"\n");
    assertThat(Files.readString(inputs.out().resolve("result.json"))).doesNotContain("\"file\"");
  }

  private Outcome evaluate(Path ballots, Object... more) throws IOException {
    return evaluateBy(inputs.scheme(), ballots, more);
  }

  private Outcome evaluateBy(Path scheme, Path ballots, Object... more) {
    return Outcome.of(inputs.evaluate(scheme, ballots, more));
  }
}
