package org.pingyi.evaluation.source;

import java.util.List;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of a slip in YAML. SnakeYAML's parser speaks of tokens, and in English only; whoever
 * writes a scheme has to know what to mend.
 */
final class YamlSlips {

  /**
   * A slip that people make.
   *
   * @param found how the parser's words for it begin
   * @param said what it is, and what to do
   */
  private record Slip(String found, Text said) {}

  private static final Text BEHIND_BLOCK =
      Text.of(
          "nothing may stand behind | or >: begin the text on the next line, or quote the value",
          "| 或 > 之后不能有内容：请将文字移到下一行，或将值放在引号内");

  private static final String NEITHER_COMMA_NOR_BRACE = "expected ',' or '}'";

  private static final Text NO_COMMA =
      Text.of("the keys lack a comma before this: add the comma", "键之间缺少逗号：请在此前补上逗号");

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "found character '\\t",
              Text.of("a tab indents this line: use spaces", "此行用制表符缩进：请改用空格")),
          new Slip(
              "found character '",
              Text.of(
                  "no value begins with this character: put the value in quotes",
                  "值不能以该字符开头：请将值放在引号内")),
          new Slip(
              "expected ',' or ']'",
              Text.of(
                  "a list that begins with [ is not closed, or lacks a comma before this: close it"
                      + " with ], or add the comma",
                  "以 [ 开头的列表未闭合，或此前缺少逗号：请用 ] 闭合，或补上逗号")),
          new Slip(
              NEITHER_COMMA_NOR_BRACE,
              Text.of(
                  "keys that begin with { are not closed, or lack a comma before this: close them"
                      + " with }, or add the comma",
                  "以 { 开头的各键未闭合，或此前缺少逗号：请用 } 闭合，或补上逗号")),
          new Slip(
              "mapping values are not allowed here",
              Text.of(
                  "there is no place for a colon here: mend the indentation, put a space after the"
                      + " colon of the line above, or put a value with a colon in quotes",
                  "此处不能有冒号：请改正缩进，在上一行的冒号后加空格，或将含冒号的值放在引号内")),
          new Slip(
              "could not find expected ':'",
              Text.of("a key has no colon after it: add the colon and a space", "键后缺少冒号：请补上冒号和空格")),
          new Slip(
              "expected <block end>",
              Text.of(
                  "this line does not fit those above: indent it like its neighbours, or put a whole"
                      + " value in quotes",
                  "此行与上文对不上：请与同级各行对齐，或将整个值放在引号内")),
          new Slip(
              "found unexpected end of stream",
              Text.of("a quote is opened and never closed: close it", "引号打开后没有闭合：请将其闭合")),
          new Slip(
              "found unknown escape character",
              Text.of(
                  "this means nothing after a backslash: double the backslash, or use single quotes",
                  "反斜杠后的字符没有含义：请双写反斜杠，或改用单引号")),
          new Slip(
              "sequence entries are not allowed here",
              Text.of("no list can begin here: begin it on a line of its own", "此处不能开始列表：请另起一行")),
          new Slip(
              "expected the node content",
              Text.of(
                  "a value is needed before this: write it, take the bracket or comma out, or quote"
                      + " the value",
                  "此前缺少值：请填写，删去该括号或逗号，或将值放在引号内")),
          new Slip("expected chomping", BEHIND_BLOCK),
          new Slip("expected a comment or a line break", BEHIND_BLOCK),
          new Slip(
              "found incompatible YAML document",
              Text.of("only YAML 1 is read: take the line with % out", "只能读取 YAML 1：请删去以 % 开头的该行")),
          new Slip(
              "expected '<document start>'",
              Text.of(
                  "nothing more may stand here: take it out, or put it where it belongs",
                  "此处不能再有内容：请删去，或移到应在的位置")));

  private YamlSlips() {}

  /**
   * Returns what is said of a slip; the parser's own words, and where to mend it, where people
   * seldom make it.
   *
   * @param problem the parser's words
   * @param bare whether who wrote the text wrote no brace, which then is not spoken of
   */
  static Text of(String problem, boolean bare) {
    if (bare && problem.startsWith(NEITHER_COMMA_NOR_BRACE)) {
      return NO_COMMA;
    }
    return SLIPS.stream()
        .filter(slip -> problem.startsWith(slip.found()))
        .findFirst()
        .map(Slip::said)
        .orElseGet(() -> Text.of(problem + ": mend the line", "此处有语法错误（" + problem + "）：请改正此行"));
  }
}
