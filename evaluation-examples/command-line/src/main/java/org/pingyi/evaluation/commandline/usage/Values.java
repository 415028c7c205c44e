package org.pingyi.evaluation.commandline.usage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.intake.IssuedPasses;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.InclusionProof;
import picocli.CommandLine.ITypeConverter;

/** How the values of options are read. */
public final class Values {

  private Values() {}

  private static RefusedValueException refused(String en, String zh) {
    return new RefusedValueException(Text.of(en, zh));
  }

  private static RefusedValueException noNumberUpTo(int most, String value) {
    return refused(
        "“" + value + "” is no whole number from 1 to " + most,
        "“" + value + "”不是 1 至 " + most + " 的整数");
  }

  /** Returns a whole number, or a negative one where a text is none. */
  private static int whole(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  /**
   * Returns the language that is asked for anywhere among the arguments: what is wrong with the
   * others has to be said in it.
   */
  public static Language languageIn(String... args) {
    String before = "";
    for (String arg : args) {
      if (arg.equals("--lang=zh") || (before.equals("--lang") && arg.equals("zh"))) {
        return Language.ZH;
      }
      before = arg;
    }
    return Language.EN;
  }

  /** Reads {@code zh} and {@code en}. */
  public static final class LanguageValue implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      try {
        return Language.of(value);
      } catch (IllegalArgumentException unknown) {
        throw refused("“" + value + "” is neither zh nor en", "“" + value + "”既不是 zh 也不是 en");
      }
    }
  }

  /** Reads how far down something is explained. */
  public static final class DetailValue implements ITypeConverter<Detail> {
    @Override
    public Detail convert(String value) {
      return Keyword.find(Detail.class, value)
          .orElseThrow(
              () ->
                  refused(
                      "“" + value + "” is none of summary, parts and steps",
                      "“" + value + "”不是 summary、parts 或 steps"));
    }
  }

  /** Reads how many there may be. */
  public static final class NumberValue implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      int number = whole(value);
      if (number < 0) {
        throw refused("“" + value + "” is no whole number from 0 on", "“" + value + "”不是非负整数");
      }
      return number;
    }
  }

  /** Reads how many passes or papers there are, or the serial number of a pass. */
  public static final class CountValue implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      int number = whole(value);
      if (number < 1 || number > PassBatch.MAX_PASSES) {
        throw noNumberUpTo(PassBatch.MAX_PASSES, value);
      }
      return number;
    }
  }

  /** Reads how many threads there may be. */
  public static final class ThreadsValue implements ITypeConverter<Integer> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public Integer convert(String value) {
      int number = DIGITS.matcher(value).matches() ? whole(value) : 0;
      if (number < 1 || number > TallyOptions.MAX_THREADS) {
        throw noNumberUpTo(TallyOptions.MAX_THREADS, value);
      }
      return number;
    }
  }

  /** Reads how many bytes there may be: a number, perhaps of KiB, MiB or GiB. */
  public static final class SizeValue implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("([0-9]+)([kKmMgG]?)");
    private static final String UNITS = "kmg";
    private static final int BITS = 10;

    @Override
    public Long convert(String value) {
      Matcher size = SIZE.matcher(value);
      if (size.matches()) {
        String unit = size.group(2).toLowerCase(Locale.ROOT);
        int shift = unit.isEmpty() ? 0 : BITS * (UNITS.indexOf(unit) + 1);
        BigInteger bytes = new BigInteger(size.group(1)).shiftLeft(shift);
        if (bytes.signum() > 0 && bytes.bitLength() < Long.SIZE) {
          return bytes.longValue();
        }
      }
      throw refused(
          "“" + value + "” is no size above 0 such as 512m or 2g",
          "“" + value + "”不是大于 0 的大小，应如 512m、2g");
    }
  }

  /** Reads what a batch or a channel is called. */
  public static final class NameValue implements ITypeConverter<String> {

    private static final int LONGEST = 100;

    @Override
    public String convert(String value) {
      if (value.isBlank()
          || value.length() > LONGEST
          || value.chars().anyMatch(Character::isISOControl)) {
        throw refused("a name of 1 to 100 characters is needed", "需要 1 至 100 个字符的名称");
      }
      return value;
    }
  }

  /** Reads one of the ids between the commas of a list. */
  public static final class ListedIdValue implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (value.isBlank()) {
        throw refused(
            "an id is empty: there is none between two commas, or before the first",
            "有一个编号为空：两个逗号之间或首个逗号之前没有编号");
      }
      return value;
    }
  }

  /** Reads a link that says where the pass goes. */
  public static final class LinkValue implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!value.contains(IssuedPasses.PLACE)) {
        throw refused(
            "the link does not say with {pass} where the pass goes", "链接未用 {pass} 标明评议码的位置");
      }
      return value;
    }
  }

  /** Reads a time of more than no seconds, perhaps with decimals. */
  static final class SecondsValue implements ITypeConverter<Duration> {

    private static final int NANOS = 9;

    @Override
    public Duration convert(String value) {
      try {
        Duration time =
            Duration.ofNanos(new BigDecimal(value).scaleByPowerOfTen(NANOS).longValueExact());
        if (!time.isNegative() && !time.isZero()) {
          return time;
        }
      } catch (ArithmeticException | NumberFormatException noTime) {
        // Said below, as of a time that is none.
      }
      throw refused("“" + value + "” is no time in seconds above 0", "“" + value + "”不是大于 0 的秒数");
    }
  }

  /** Reads a proof that a paper is in a ballot box. */
  public static final class ProofValue implements ITypeConverter<InclusionProof> {
    @Override
    public InclusionProof convert(String value) {
      try {
        return InclusionProof.parse(value.strip());
      } catch (IllegalArgumentException notOne) {
        throw refused(
            "this is no proof, which is one word of numbers and hashes joined by points",
            "这不是证明：证明是由点号连接的数字和散列值");
      }
    }
  }

  /** Reads a path; nothing at all is none. */
  public static final class PathValue implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      if (value.isEmpty()) {
        throw refused("a path is needed", "需要路径");
      }
      try {
        return Path.of(value);
      } catch (InvalidPathException otherCharset) {
        throw refused(
            "no path can be “" + value + "” in this system's charset",
            "在本系统的字符编码下，“" + value + "”不能作为路径");
      }
    }
  }

  /** Reads the name of a charset. */
  public static final class CharsetValue implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException unknown) {
        throw refused(
            "no charset is called “" + value + "”; try UTF-8 or GB18030",
            "没有名为“" + value + "”的字符编码，可用 UTF-8 或 GB18030");
      }
    }
  }
}
