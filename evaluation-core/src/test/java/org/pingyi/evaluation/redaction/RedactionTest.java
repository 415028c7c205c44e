package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Redaction STANDARD = Redaction.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请打13800138000找我 | 请打〔电话〕找我 | phone",
        "请打 138-0013-8000。 | 请打 〔电话〕。 | phone",
        "１３８　００１３　８０００ 是我 | 〔电话〕 是我 | phone",
        "幺三八零零一三八零零零，随时来电 | 〔电话〕，随时来电 | phone",
        "电话：8562134，晚上在家 | 电话：〔电话〕，晚上在家 | phone",
        "(010) 8562 1234 没人接，排队久 | 〔电话〕 没人接，排队久 | phone",
        "Call +44 20 7946 0958 after six | Call [phone] after six | phone",
        "＋44 20 7946 0958 after six | [phone] after six | phone",
        "证件 11010519491231002X 已交 | 证件 〔证件号〕 已交 | id-card",
        "证件 110105 19491231 002 x 已交 | 证件 〔证件号〕 已交 | id-card",
        "旧证 110105491231002 已交 | 旧证 〔证件号〕 已交 | id-card",
        "卡号6222 0212 3456 7890 123 | 卡号〔号码〕 | long-number",
        "写信到 li.si@example.com 吧 | 写信到 〔邮箱〕 吧 | e-mail",
        "加微信: abc_12345 说 | 加微信: 〔账号〕 说 | account",
        "张某某态度差 | 〔姓名〕态度差 | name",
        "王主任从不下来 | 〔姓名〕主任从不下来 | name",
        "欧阳局长很好 | 〔姓名〕局长很好 | name",
        "找李副局长 | 找〔姓名〕副局长 | name",
        "赵小明老师讲得好 | 〔姓名〕老师讲得好 | name",
        "我叫陈晓红，住三楼 | 我叫〔姓名〕，住三楼 | name",
        "老王办事快 | 〔姓名〕办事快 | name",
        "Mr. Smith was rude | Mr. [name] was rude | name",
      })
  void what_tells_a_person_is_replaced(String given, String left, String kind) {
    assertThat(STANDARD.redact(given)).isEqualTo(new Redacted(left, Map.of(kind, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年5月4日至2026-05-31没有回音",
        "2026-05-01 2026-05-31 都关门",
        "2023 2024 2025 2026 年年如此",
        "花了3000000元修路",
        "许多老师提过，严格些好",
        "办公室主任和安全科长换了人",
        "担任主任多年",
        "请在8:30-17:30之间开门",
        "Open at 9, please.",
      })
  void what_tells_nobody_stays(String text) {
    assertThat(STANDARD.redact(text)).isEqualTo(Redacted.unchanged(text));
  }

  @Test
  void what_was_replaced_is_told_by_kind_and_number() {
    assertThat(STANDARD.redact("王主任 13800138000，李科长 13900139000").replaced())
        .containsExactlyInAnyOrderEntriesOf(Map.of("name", 2, "phone", 2));
  }

  @Test
  void a_host_adds_words_of_its_own() {
    Redaction both = Redaction.standard().then(Redaction.ofWords("staff", List.of("阿强", "阿强子")));

    assertThat(both.redact("阿强子和阿强，13800138000"))
        .isEqualTo(new Redacted("〔staff〕和〔staff〕，〔电话〕", Map.of("phone", 1, "staff", 2)));
    assertThat(Redaction.ofWords("staff", List.of()).redact("阿强"))
        .isEqualTo(Redacted.unchanged("阿强"));
    assertThatIllegalArgumentException().isThrownBy(() -> Redaction.ofWords("No kind", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Redaction.ofWords("staff", List.of(" ")));
  }

  @Test
  void the_check_character_is_that_of_the_standard() {
    assertThat(CardNumbers.checkCharacter("11010519491231002")).isEqualTo('X');
    assertThat(CardNumbers.checkCharacter("44052418800101001")).isEqualTo('4');
  }

  @Provide
  Arbitrary<WrittenNumber> mobiles() {
    return WrittenNumber.in(around(), PersonNumbers.mobiles(), between(), RedactionTest::wide);
  }

  @Provide
  Arbitrary<WrittenNumber> cards() {
    return WrittenNumber.in(around(), PersonNumbers.cards(), between(), RedactionTest::wide);
  }

  private static char wide(String number, int at, String before) {
    return (char) (number.charAt(at) - '!' + '！');
  }

  private static Arbitrary<List<String>> between() {
    return Arbitraries.of("", "", "", " ", "-", "　", "－", "—", " - ", ".", "\u200b", "/", "\n", "·")
        .list()
        .ofSize(18);
  }

  private static Arbitrary<String> around() {
    return Arbitraries.of(
        "", "找我", "我的号是 ", "房间3，", "（", "tel:", "2026年", "在12号楼 ", "意见：", "x", "好。\n");
  }

  @Property
  void no_mobile_number_is_let_through(@ForAll("mobiles") WrittenNumber mobile) {
    mobile.assertMobileNotLetThrough();
  }

  @Property
  void no_number_of_an_identity_card_is_let_through(@ForAll("cards") WrittenNumber card) {
    card.assertCardNotLetThrough();
  }

  @Property
  void what_was_redacted_is_not_redacted_again(@ForAll("numbers") String number) {
    Redacted once = STANDARD.redact("王主任的电话是" + number);

    assertThat(STANDARD.redact(once.text())).isEqualTo(Redacted.unchanged(once.text()));
  }

  @Provide
  Arbitrary<String> numbers() {
    return PersonNumbers.mobiles();
  }

  private final Redaction names =
      Redaction.ofNames(
          List.of(
              "张三", "张三丰", "Zhang San", "王", "An", "7", "阿依古丽·买买提", "Jos\u00e9", "홍길동", "ᾍδης"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "问张三丰或张三。 | 问〔姓名〕或〔姓名〕。",
        "张 三 丰不在 | 〔姓名〕不在",
        "张\u200b三\u3000丰不在 | 〔姓名〕不在",
        "ask ZHANG  SAN or zhangsan or Zhang-San, please | ask [name] or [name] or [name], please",
        "找ｚｈａｎｇ　ｓａｎ办 | 找〔姓名〕办",
        "阿依古丽买买提、阿依古丽 买买提 | 〔姓名〕、〔姓名〕",
        "JOSE, Jose\u0301 and jos\u00e9 | [name], [name] and [name]",
        "홍길동이 | [name]이",
        "\u200b张·•・三 | \u200b〔姓名〕",
        "ο Αδης εδώ | ο [name] εδώ",
        "王，王 说 | 〔姓名〕，〔姓名〕 说",
        "An 7 | [name] [name]",
      })
  void a_known_name_is_replaced_however_it_is_written(String given, String left) {
    assertThat(names.redact(given).text()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王国里有大王",
        "Anna can plan",
        "7号窗口，17 日，700 人",
        "zhang sand",
        "a n d",
        "张 — — — 三",
        "张·•・.三",
        "jos é",
        "Joseph",
      })
  void what_is_only_a_part_of_a_word_is_no_name(String text) {
    assertThat(names.redact(text)).isEqualTo(Redacted.unchanged(text));
  }

  @Property
  void no_known_name_is_let_through(
      @ForAll("names") String name,
      @ForAll("names") String another,
      @ForAll boolean upper,
      @ForAll boolean decomposed) {
    String cased = upper ? name.toUpperCase(Locale.ROOT) : name;
    String written =
        Normalizer.normalize(cased, decomposed ? Normalizer.Form.NFD : Normalizer.Form.NFKC);

    Redacted left = Redaction.ofNames(List.of(another, name)).redact("在 " + written + " 处");

    assertThat(left.text()).isEqualTo("在 〔姓名〕 处");
    assertThat(left.replaced()).isEqualTo(Map.of("name", 1));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars('张', '三', '丰', 'ａ', 'b', 'É', 'ß', 'Ｚ', '한', '9')
        .ofMinLength(1)
        .ofMaxLength(6);
  }
}
