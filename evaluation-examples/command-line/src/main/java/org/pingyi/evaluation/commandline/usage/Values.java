package org.pingyi.evaluation.commandline.usage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
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
import org.pingyi.evaluation.receipt.InclusionProof;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. */
public final class Values {

  private Values() {}

  /**
   * Returns the language that is asked for anywhere among the arguments: what is wrong with the
   * others has to be said in it.
   */
  public static Language languageIn(String... args) {
    String words = String.join("\n", args) + "\n";
    return words.contains("--lang=zh\n") || words.contains("--lang\nzh\n")
        ? Language.ZH
        : Language.EN;
  }

  /** Reads {@code zh} and {@code en}. */
  public static final class LanguageValue implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      try {
        return Language.of(value);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(value);
      }
    }
  }

  /** Reads how far down something is explained. */
  public static final class DetailValue implements ITypeConverter<Detail> {
    @Override
    public Detail convert(String value) {
      return Keyword.find(Detail.class, value)
          .orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** Reads how many there may be. */
  public static final class NumberValue implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException noNumber) {
        // Said below, as of a number that is negative.
      }
      throw new TypeConversionException(value);
    }
  }

  /** Reads how many passes or papers there are, or the serial number of a pass. */
  public static final class CountValue implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      int number = new NumberValue().convert(value);
      if (number < 1 || number > PassBatch.MAX_PASSES) {
        throw new TypeConversionException(value);
      }
      return number;
    }
  }

  /** Reads how many threads there may be. */
  public static final class ThreadsValue implements ITypeConverter<Integer> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public Integer convert(String value) {
      int number = DIGITS.matcher(value).matches() ? new NumberValue().convert(value) : 0;
      if (number < 1 || number > TallyOptions.MAX_THREADS) {
        throw new TypeConversionException(value);
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
      throw new TypeConversionException(value);
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
        throw new TypeConversionException(value);
      }
      return value;
    }
  }

  /** Reads a link that says where the pass goes. */
  public static final class LinkValue implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!value.contains(IssuedPasses.PLACE)) {
        throw new TypeConversionException(value);
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
      throw new TypeConversionException(value);
    }
  }

  /** Reads a proof that a paper is in a ballot box. */
  public static final class ProofValue implements ITypeConverter<InclusionProof> {
    @Override
    public InclusionProof convert(String value) {
      try {
        return InclusionProof.parse(value.strip());
      } catch (IllegalArgumentException notOne) {
        throw new TypeConversionException(value);
      }
    }
  }

  /** Reads a path; nothing at all is none. */
  public static final class PathValue implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      if (value.isEmpty()) {
        throw new TypeConversionException(value);
      }
      return Path.of(value);
    }
  }

  /** Reads the name of a charset. */
  public static final class CharsetValue implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(value);
      }
    }
  }
}
