package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses that are written so that no machine reads them, and what looks like it. */
class ScatteredNumbersTest {

  private static final Redaction STANDARD = Redaction.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "打138,0013,8000找我 | 打〔电话〕找我 | phone",
        "是138，0013，8000 | 是〔电话〕 | phone",
        "找138、0013、8000吧 | 找〔电话〕吧 | phone",
        "找138。0013。8000。 | 找〔电话〕。 | phone",
        "138:0013:8000 or 9 | [phone] or 9 | phone",
        "找138；1234；5678吧 | 找〔电话〕吧 | phone",
        "138、1234、5678 是我 | 〔电话〕 是我 | phone",
        "打13,812,345,678找我 | 打〔电话〕找我 | phone",
        "一、三、八、零、零、一、三、八、零、零、零 | 〔电话〕 | phone",
        "共3，+86，138 0013，8000。 | 共3，〔电话〕。 | phone",
        "房间3，138，00138000 | 房间3，〔电话〕 | phone",
        "我的：l38OO138OOO | 我的：〔电话〕 | phone",
        "我的：I38-OO13-8oo0 | 我的：〔电话〕 | phone",
        "我的：138 OOOO 8000 | 我的：〔电话〕 | phone",
        "我的：138 OOO 18000 | 我的：〔电话〕 | phone",
        "找l3800138OOO吧 | 找〔电话〕吧 | phone",
        "打𝟏𝟑𝟖,𝟎𝟎𝟏𝟑,𝟖𝟎𝟎𝟎吧 | 打〔电话〕吧 | phone",
        "打138 , , 0013,8000吧 | 打〔电话〕吧 | phone",
        "打138,\uDB40\uDD00\uDB40\uDD00\uDB40\uDD000013,8000吧 | 打〔电话〕吧 | phone",
        "打0086，138，0013，8000吧 | 打〔电话〕吧 | phone",
        "证件110105，19491231，002，X已交 | 证件〔证件号〕已交 | id-card",
        "证件110105、19491231、0021已交 | 证件〔证件号〕已交 | id-card",
        "证件11O1O5l949l23l002X已交 | 证件〔证件号〕已交 | id-card",
        "证件110105/194912310/1OXtel: | 证件〔证件号〕tel: | id-card",
        "证件110105,19491231,OOOX | 证件〔证件号〕 | id-card",
        "证件110105,19491231,OOOX，已交 | 证件〔证件号〕，已交 | id-card",
        "旧证110105，491231，002已交 | 旧证〔证件号〕已交 | id-card",
        "卡号6222，0212，3456，7890，128 | 卡号〔号码〕 | long-number",
        "卡号4111,1111,1111,1111 | 卡号〔号码〕 | long-number",
        "卡号4001,4001,4102,4110 | 卡号〔号码〕 | long-number",
        "证件110105,19491231,002，Ⅹ已交 | 证件〔证件号〕已交 | id-card",
        "电话：8562，1234没人接 | 电话：〔电话〕没人接 | phone",
        "电话：856，2134没人接 | 电话：〔电话〕没人接 | phone",
        "010，8562，1234没人接 | 〔电话〕没人接 | phone",
        "打85621234年底都行 | 打〔电话〕年底都行 | phone",
        "打给8562 1234日后再说 | 打给〔电话〕日后再说 | phone",
        "电话85621234人工服务 | 电话〔电话〕人工服务 | phone",
        "拨8562134号 | 拨〔电话〕号 | phone",
        "call 85621234 now, 号 | call 〔电话〕 now, 号 | phone",
      })
  void numbers_are_found_whatever_is_between_their_digits(String given, String left, String kind) {
    assertThat(STANDARD.redact(given)).isEqualTo(new Redacted(left, Map.of(kind, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "写信到ｌｉｓｉ＠ｅｘａｍｐｌｅ．ｃｏｍ吧 | 写信到〔邮箱〕吧 | e-mail",
        "写信到 li(at)qq.com 吧 | 写信到 〔邮箱〕 吧 | e-mail",
        "写信到 li [AT] qq [dot] com 吧 | 写信到 〔邮箱〕 吧 | e-mail",
        "写信到 li【at】qq.com 吧 | 写信到 〔邮箱〕 吧 | e-mail",
        "写信到 li（ａｔ）qq点com 吧 | 写信到 〔邮箱〕 吧 | e-mail",
        "微信：ａｂｃ１２３４５ 说 | 微信：〔账号〕 说 | account",
        "wx: abc12345 说 | wx: 〔账号〕 说 | account",
        "加VX abc12345 说 | 加VX 〔账号〕 说 | account",
        "加v信abc12345 说 | 加v信〔账号〕 说 | account",
        "ＶＸ：ａｂｃ＿１２３ 说 | ＶＸ：〔账号〕 说 | account",
        "WeiXin号是lisi_88 | WeiXin号是〔账号〕 | account",
        "QQ12345678 说 | QQ〔账号〕 说 | account",
        "ｑｑ号：１２３４５６ 说 | ｑｑ号：〔账号〕 说 | account",
        "扣扣 1234 5678 说 | 扣扣 〔账号〕 说 | account",
      })
  void addresses_are_found_however_they_are_written(String given, String left, String kind) {
    assertThat(STANDARD.redact(given)).isEqualTo(new Redacted(left, Map.of(kind, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023、2024、2025、2026年都有",
        "1998、1999、200人",
        "15、23、41、67、120人",
        "1、3、5、7、9、11、13、15号楼",
        "得分13.5、14.2、15.8、16",
        "第13，14，15，16，17，8窗口",
        "1301、1302、130室漏水",
        "1001、1002、1003、1004室",
        "4101、4102、4103、4104、4105号",
        "4001、4012、4103、4108",
        "卡号4111,1111,1111,1112",
        "卡号4123,9234,9345,9456,9009",
        "共13,800,138,000元",
        "花了15000、230000元",
        "8:30-12:00，13:30-17:30，9:30-11:00",
        "13:30-15:00，9:30开门",
        "1998.5.14，2026年又来",
        "2026-05-01，2026-05-31，都关门",
        "一、排队太久；二、窗口太少；三、表格太难",
        "一、三、五、七、九窗口",
        "打款3000000元",
        "打了5000000次",
        "打8、9折",
        "区号010、020、0755都有",
        "O2O、B2B、I5、3O2房",
        "Oil at 10, lol 100 Ill",
        "al38 0013 8000",
        "138 0013 8OOOk",
        "138 OO 138000",
        "证件110105,19491231,OOOXtel",
        "arrive at example.com at 10",
        "look (at) it",
        "微信支付和QQ群都好用",
        "加VIP窗口",
        "第3窗口，8人，20分钟",
      })
  void lists_dates_counts_and_amounts_stay(String text) {
    assertThat(STANDARD.redact(text)).isEqualTo(Redacted.unchanged(text));
  }

  @Provide
  Arbitrary<WrittenNumber> mobiles() {
    return WrittenNumber.in(
        around(), PersonNumbers.mobiles(), between(), ScatteredNumbersTest::letter);
  }

  @Provide
  Arbitrary<WrittenNumber> cards() {
    return WrittenNumber.in(
        around(), PersonNumbers.cards(), between(), ScatteredNumbersTest::letter);
  }

  /** Within a group of digits, what is read as 0 or 1. */
  private static char letter(String number, int at, String before) {
    char digit = number.charAt(at);
    boolean alike = digit <= '1' && at > 0 && at < number.length() - 1 && before.isEmpty();
    return alike ? (digit == '0' ? 'O' : 'l') : digit;
  }

  /** Two are never alike, so that no number is a list of others. */
  private static Arbitrary<List<String>> between() {
    List<String> signs =
        List.of(
            ",", "，", "、", "；", ":", "：", "。", "=", ", ", " ，", "！", "…", ";", "?", "", "", "", "-",
            " ", ".", "\u200b", "/", "\n");
    return Arbitraries.shuffle(signs);
  }

  private static Arbitrary<String> around() {
    return Arbitraries.of("", "找我", "我的号是 ", "房间3，", "（", "tel:", "在12号楼，", "意见：", "x ", "好。\n");
  }

  @Property
  void no_mobile_number_is_let_through(@ForAll("mobiles") WrittenNumber mobile) {
    mobile.assertMobileNotLetThrough();
  }

  @Property
  void no_number_of_an_identity_card_is_let_through(@ForAll("cards") WrittenNumber card) {
    card.assertCardNotLetThrough();
  }
}
