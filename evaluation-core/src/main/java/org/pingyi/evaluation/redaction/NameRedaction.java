package org.pingyi.evaluation.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces names that something tells to be names: 某, a title, or words that announce one. The
 * title stays, since what is said is often said of an office. Surnames that are everyday words as
 * well count only where what is before them does not make such a word.
 */
final class NameRedaction implements Redaction {

  private static final String TWO_CHARACTERS =
      "欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶"
          + "|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|呼延";

  /** Those that hardly mean anything else. */
  private static final String CLEAR =
      "[王李张刘陈杨赵黄周吴徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅钟卢"
          + "汪戴崔陆廖姚邱夏谭韦贾邹熊孟秦阎薛侯雷龙段郝孔邵史毛顾赖武康贺严尹钱施牛洪龚肖翟樊殷"
          + "俞倪葛庞聂岳齐柳欧耿鲁詹柴焦莫霍冉章阮左窦屈蒲翁骆卓郁闫温芦蓝覃芮尤祁喻鄢郜狄]";

  /** Those that end other words too, with what is then before them. */
  private static final String AMBIGUOUS =
      "(?<![提最较很更不太])高|(?<![担现原前连责信主继时历兼出])任|(?<![对地双各一多官我甲乙警你他])方"
          + "|(?<![公治保平])安|(?<![日经非正异])常|(?<![水公和])平|(?<![过工全课日进])程|(?<![资现基奖])金"
          + "|(?<![机相有海])关|(?<![地乡])田|(?<![收输])白|(?<![长])江|(?<![岩])石|(?<![农])季";

  private static final String SURNAME = TWO_CHARACTERS + '|' + CLEAR + '|' + AMBIGUOUS;

  private static final String TITLE =
      "副?(?:书记|局长|院长|校长|园长|所长|站长|科长|处长|部长|厅长|镇长|乡长|县长|市长|区长|村长|队长|组长"
          + "|班长|股长|行长|厂长|会长|社长|店长|主席|主任|经理|总监|教授|政委|委员|科员)"
          + "|秘书|老师|老板|医生|大夫|护士|警官|法官|律师|会计|同志|师傅|先生|女士|小姐|阿姨|大姐|大哥|大爷"
          + "|大妈|叔叔|老汉";

  private static final String SHORT_TITLE = "(?:局|总|处|科|队|工)(?!\\p{IsHan})";

  /** Whom people call 老王 or 小李. */
  private static final String CALLED = "[王李张刘陈赵吴徐孙朱胡郭郑谢宋唐邓冯韩曹彭蔡潘董袁蒋杜魏吕丁沈姚卢]";

  private static final String ANNOUNCED =
      "(?:我叫|名叫|叫做|姓名|联系人|签名|署名|当事人|投诉人|反映人)(?:[\\s:：]|是|为){0,3}";

  private static final String GIVEN = "[\\p{IsHan}&&[^的了吗呢啊在是有和与及等说住来对向给被把也都就家]]";

  /** Words that begin with what is a surname elsewhere. */
  private static final String WORDS =
      "(?!许多|何[时处人事等况]|施工|顾[客问]|严[重格肃谨]|温[馨暖]|左右|武[装警术]|齐[全心]|郑重|谢谢|方[面便式法案]"
          + "|任[务何意职命]|高[度级效层速]|程[序度]|关[于心系键注门]|安[全排装]|常[委务常年]|金[额融]|白[天白]|平[时等安]"
          + "|石[油头]|江[河]|季[度节]|田[间地])";

  private static final Pattern NAME =
      Pattern.compile(
          WORDS
              // 张某某, 张 某 某, 张××
              + "(?:(?<masked>(?:"
              + SURNAME
              + ")(?:\\s{0,2}某){1,3}|(?:"
              + SURNAME
              + ")[×＊*]{1,3})"
              + ("|" + ANNOUNCED + "(?<announced>(?:" + SURNAME + ")" + GIVEN + "{1,2})")
              + ("|(?<titled>(?:"
                  + SURNAME
                  + ")"
                  + GIVEN
                  + "{0,2}?)(?="
                  + TITLE
                  + "|"
                  + SHORT_TITLE
                  + ")")
              + ("|(?<called>(?<![大从最])[老小]" + CALLED + ")(?![子树])")
              + "|\\b(?:Mr|Mrs|Ms|Miss|Dr|Comrade)\\b\\.?\\s{1,3}(?<western>\\p{Lu}[\\p{L}'’-]{1,30}"
              + "(?:\\s\\p{Lu}[\\p{L}'’-]{1,30})?))");

  private static final String[] GROUPS = {"masked", "announced", "titled", "called", "western"};

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      for (String group : GROUPS) {
        if (name.group(group) != null) {
          anew.replace(name.start(group), name.end(group), "name");
        }
      }
    }
    return anew.end();
  }
}
