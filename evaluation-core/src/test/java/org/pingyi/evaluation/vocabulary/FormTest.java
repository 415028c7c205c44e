package org.pingyi.evaluation.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.ScoringRule;

/** What may stand behind a key: how it is called in faults and documents, and how it is read. */
class FormTest {

  private enum Way {
    UP,
    DOWN
  }

  /** Every form, made anew. */
  private static Map<String, Form> forms() {
    return ImmutableMap.<String, Form>builder()
        .put("text", new Form.PlainText())
        .put("id", new Form.Id(Set.of("object"), Text.of("taken", "已用")))
        .put("name", CommonKeys.nameOf("scale", "选项等次"))
        .put("name of an object", CommonKeys.nameOf("object", "评议对象"))
        .put("name of an attribute", CommonKeys.nameOf("attribute", "属性"))
        .put("attribute", new Form.Attribute())
        .put("zone", new Form.Zone())
        .put("plugin", new Form.PluginId(PluginKind.SCORING))
        .put("number", CommonKeys.number())
        .put("weight", CommonKeys.weight())
        .put("count", CommonKeys.count())
        .put("day", new Day())
        .put("share", new Portion())
        .put("duration", new Duration())
        .put("flag", Word.FLAG)
        .put("word", new Word<>(Maps.uniqueIndex(List.of(Way.values()), way -> "go " + way)))
        .put("title", new Form.Title())
        .put("list", new Form.Items<>(new Form.PlainText(), false))
        .put("fields", new Form.Fields(() -> CommonKeys.LANGUAGES))
        .put("table", new Form.Table(new Form.PlainText(), new Form.PlainText(), false))
        .put("rule", Form.RuleUse.of(PluginKind.SCORING))
        .put("demanding", new Form.Demanding(new Form.PlainText(), Demands.NONE))
        .put("or null", new Form.OrNull(new Day()))
        .put("exact", new Form.Exact())
        .put("score or grade", new Form.ScoreOrGrade())
        .put("anything", new Form.Anything())
        .buildOrThrow();
  }

  private static Form form(String name) {
    return forms().get(name);
  }

  private static Form.Single<?> single(String name) {
    return (Form.Single<?>) form(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text              | a text                                   | 文本
          id                | an id                                    | 编号
          name              | the id of a scale                        | 选项等次的编号
          name of an object | the id of an object                      | 评议对象的编号
          name of an attribute | the id of an attribute                | 属性的编号
          attribute         | a text, perhaps blank                    | 文本，可为空白
          zone              | a time zone such as Asia/Shanghai        | 时区，例如 Asia/Shanghai
          plugin            | the id of a scoring rule                 | 计分规则的编号
          number            | a number such as 20 or 0.5               | 数字，例如 20 或 0.5
          count             | a whole number                           | 整数
          day               | a date such as 2026-04-30                | 日期，例如 2026-04-30
          share             | a share such as 20%, 1/3 or 0.2          | 比例，例如 20%、1/3 或 0.2
          duration          | a duration such as 30d, 15 working days or P1M | 期限，例如 30d、15 working days 或 P1M
          word              | one of go UP, go DOWN                    | 以下之一（go UP, go DOWN）
          title             | a text, or one for each language         | 文本，或各语言的文本
          list              | a list                                   | 列表
          fields            | keys with values                         | 键值映射
          table             | keys with values                         | 键值映射
          rule              | a scoring rule                           | 计分规则
          demanding         | a text                                   | 文本
          or null           | a date such as 2026-04-30, or null       | 日期，例如 2026-04-30，或 null
          exact             | an exact number as a text, such as 95.5 or 1820/19 | 以文本表示的精确数字，例如 95.5 或 1820/19
          score or grade    | a published score, or the id of a grade  | 公布的得分，或等次的编号
          anything          | what the plugin reads                    | 由插件自行读取
          """)
  void what_is_needed_is_said_in_both_languages(String form, String en, String zh) {
    assertThat(form(form).what()).isEqualTo(Text.of(en, zh));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text      | some text       | some text
          id        | duty            | duty
          name      | marks           | marks
          plugin    | weighted-mean   | weighted-mean
          zone      | Asia/Shanghai   | Asia/Shanghai
          number    | 0.50            | 0.5
          number    | -3              | -3
          weight    | 1.50            | 1.5
          count     | 007             | 7
          count     | 0               | 0
          day       | 2024-02-29      | 2024-02-29
          flag      | true            | true
          flag      | false           | false
          word      | go DOWN         | DOWN
          """)
  void a_text_is_read_as_what_it_says(String form, String text, String value) {
    assertThat(single(form).parse(text)).hasToString(value);
  }

  @Test
  void a_share_and_a_duration_are_what_they_say() {
    assertThat(new Portion().parse("20%")).isEqualTo(Share.of(1, 5));
    assertThat(new Portion().parse("1/3")).isEqualTo(Share.of(1, 3));
    assertThat(new Duration().parse("15 working days"))
        .isEqualTo(new CalendarDuration.WorkingDays(15));
  }

  @Test
  void an_attribute_may_be_blank() {
    assertThat(new Form.Attribute().parse(" ")).isEqualTo(" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text     | '　'
          id       | ''
          name     | ' '
          plugin   | ' '
          zone     | +08:00
          zone     | Asia/Nowhere
          number   | 1e2
          number   | .5
          count    | 1.0
          count    | +1
          count    | ٣
          day      | 2026-4-30
          day      | 2026-02-30
          day      | +12026-01-01
          share    | half
          duration | soon
          flag     | yes
          word     | go
          """)
  void a_text_that_says_no_such_thing_is_refused(String form, String text) {
    Throwable refused =
        catchThrowableOfType(RuntimeException.class, () -> single(form).parse(text));

    assertThat(refused)
        .isInstanceOfAny(
            IllegalArgumentException.class, DateTimeException.class, ArithmeticException.class)
        .isNotInstanceOf(OutOfRangeException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weight | 0  | a weight must be above 0 | 权重必须大于 0
          weight | -1 | a weight must be above 0 | 权重必须大于 0
          count  | -1 | must not be below 0      | 不能小于 0
          """)
  void a_number_out_of_range_is_refused_with_what_it_has_to_be(
      String form, String text, String en, String zh) {
    OutOfRangeException refused =
        catchThrowableOfType(OutOfRangeException.class, () -> single(form).parse(text));

    assertThat(refused.code()).isEqualTo(FaultCode.NOT_POSITIVE);
    assertThat(refused.why()).isEqualTo(Text.of(en, zh));
    assertThat(refused).hasMessage(en);
  }

  @Test
  void a_whole_number_fits_the_type_it_is_read_as() {
    WholeNumber<Long> any = WholeNumber.of(Range.ANY);

    assertThat(any.parse("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> any.parse("9223372036854775808"));
  }

  @ParameterizedTest
  @CsvSource({"50, 50%", "12.5, 12.5%", "101,", "half,", "-1,"})
  void whoever_writes_a_share_of_50_means_50_percent(String text, String meant) {
    assertThat(new Portion().meant(text)).isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void of_other_values_out_of_range_nobody_knows_what_was_meant() {
    assertThat(CommonKeys.weight().meant("-1")).isEmpty();
  }

  @Test
  void a_suggestion_is_chosen_from_words_where_there_are_few() {
    assertThat(List.copyOf(new Form.Zone().words())).contains("Asia/Shanghai").isSorted();
    assertThat(Word.FLAG.words()).containsExactly("true", "false");
    assertThat(new Form.PlainText().words()).isEmpty();
  }

  @Test
  void a_rule_may_be_any_of_its_kind_or_of_one_type_alone() {
    assertThat(Form.RuleUse.of(PluginKind.SCORING).type()).isEqualTo(ScoringRule.class);
    assertThat(CriterionKeys.COMBINING.form().type()).isEqualTo(NodeCombiningRule.class);
    assertThat(RuleKeys.listOf(PluginKind.PAPER).element())
        .isEqualTo(Form.RuleUse.of(PluginKind.PAPER));
  }

  @Test
  void a_table_takes_any_key_whatever_it_is() {
    Vocabulary table = ((Form.Table) form("table")).vocabulary();

    assertThat(table.keys()).isEmpty();
    assertThat(table.others()).contains(new Form.Anything());
  }
}
