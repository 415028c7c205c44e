package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.PluginKind;
import org.pingyi.evaluation.text.Numerals;
import org.pingyi.evaluation.text.WhiteSpace;

/** What may stand behind a key. Immutable and thread-safe, all of them. */
public sealed interface Form {

  /**
   * Returns what is needed, as faults and documents say it.
   *
   * @return the name, such as “a whole number”
   */
  Text what();

  /**
   * A single value, which is read from the text as written.
   *
   * @param <T> what it is read as
   */
  sealed interface Single<T> extends Form {

    /**
     * Reads a text.
     *
     * @param text the text as written
     * @return the value
     * @throws NumberFormatException if the text is no such value
     * @throws DateTimeException if the text is no such value
     * @throws OutOfRangeException if it is one that may not be, and there is more to say of it
     * @throws IllegalArgumentException if it is one that may not be
     * @throws ArithmeticException if it is one that may not be
     */
    T parse(String text);

    /**
     * Returns the words to choose a suggestion from where a text is no such value.
     *
     * @return the words; none where there are too many
     */
    default Collection<String> words() {
      return List.of();
    }

    /**
     * Returns what was probably meant by a value out of range.
     *
     * @param text the text as written
     * @return the better text, if one comes to mind
     */
    default Optional<String> meant(String text) {
      return Optional.empty();
    }
  }

  /** A text that is not blank. */
  record PlainText() implements Single<String> {
    @Override
    public Text what() {
      return Text.of("a text", "文本");
    }

    @Override
    public String parse(String text) {
      return notBlank(text);
    }
  }

  private static String notBlank(String text) {
    if (WhiteSpace.isBlank(text)) {
      throw new NumberFormatException("blank");
    }
    return text;
  }

  /**
   * The id of an entry: a text without white space around it, which no other entry of its list has.
   *
   * @param reserved what may not be an id
   * @param why why not
   */
  record Id(Set<String> reserved, Text why) implements Single<String> {

    /** Any id. */
    public static final Id ANY = new Id(Set.of(), Text.of("no id is reserved", "没有保留的编号"));

    /** Copies the set. */
    public Id {
      reserved = ImmutableSet.copyOf(reserved);
    }

    @Override
    public Text what() {
      return Text.of("an id", "编号");
    }

    @Override
    public String parse(String text) {
      return notBlank(text);
    }
  }

  /**
   * The id of something that the scheme has.
   *
   * @param of what it has
   */
  record Name(Text of) implements Single<String> {
    @Override
    public Text what() {
      return Text.of("the id of a " + of.en(), of.zh() + "的编号");
    }

    @Override
    public String parse(String text) {
      return notBlank(text);
    }
  }

  /** The value of an attribute, which may be blank: then it is not there. */
  record Attribute() implements Single<String> {
    @Override
    public Text what() {
      return Text.of("a text, perhaps blank", "文本，可为空白");
    }

    @Override
    public String parse(String text) {
      return text;
    }
  }

  /** A time zone. */
  record Zone() implements Single<ZoneId> {
    @Override
    public Text what() {
      return Text.of("a time zone such as Asia/Shanghai", "时区，例如 Asia/Shanghai");
    }

    @Override
    public ZoneId parse(String text) {
      if (!ZoneId.getAvailableZoneIds().contains(text)) {
        throw new DateTimeException("no such zone");
      }
      return ZoneId.of(text);
    }

    @Override
    public Collection<String> words() {
      return ZoneId.getAvailableZoneIds().stream().sorted().toList();
    }
  }

  /**
   * One of several words.
   *
   * @param meanings the words, and what each of them is read as
   * @param <T> what they are read as
   */
  record Word<T>(Map<String, T> meanings) implements Single<T> {

    /** {@code true} or {@code false}. */
    public static final Word<Boolean> FLAG =
        new Word<>(ImmutableMap.of("true", true, "false", false));

    /** Copies the map. */
    public Word {
      meanings = ImmutableMap.copyOf(meanings);
    }

    @Override
    public Text what() {
      String list = String.join(", ", meanings.keySet());
      return Text.of("one of " + list, "以下之一（" + list + "）");
    }

    @Override
    public T parse(String text) {
      T meaning = meanings.get(text);
      if (meaning == null) {
        throw new NumberFormatException("not one of the words");
      }
      return meaning;
    }

    @Override
    public Collection<String> words() {
      return meanings.keySet();
    }
  }

  /**
   * A decimal number.
   *
   * @param range where it has to be
   * @param make what it is read as
   * @param <T> what it is read as
   */
  record Decimal<T>(Range range, Function<BigDecimal, T> make) implements Single<T> {
    @Override
    public Text what() {
      return Text.of("a number such as 20 or 0.5", "数字，例如 20 或 0.5");
    }

    @Override
    public T parse(String text) {
      return make.apply(range.check(Numerals.decimal(text)));
    }
  }

  /**
   * A whole number.
   *
   * @param range where it has to be
   * @param size what the type that it is read as can hold
   * @param make what it is read as
   * @param <T> what it is read as
   */
  record WholeNumber<T>(Range range, Bounds size, Function<BigInteger, T> make)
      implements Single<T> {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,1000}");

    /** What a {@code long} can hold. */
    public static final Bounds LONG =
        Bounds.between(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.valueOf(Long.MAX_VALUE));

    /**
     * Returns a whole number that is read as a {@code long}.
     *
     * @param range where it has to be
     * @return the form
     */
    public static WholeNumber<Long> of(Range range) {
      return new WholeNumber<>(range, LONG, BigInteger::longValueExact);
    }

    @Override
    public Text what() {
      return Text.of("a whole number", "整数");
    }

    @Override
    public T parse(String text) {
      if (!DIGITS.matcher(text).matches()) {
        throw new NumberFormatException("not a whole number");
      }
      BigInteger number = new BigInteger(text);
      range.check(new BigDecimal(number));
      return make.apply(number);
    }
  }

  /**
   * Where a number has to be, and what is said of one that is not there.
   *
   * @param bounds between which numbers
   * @param code what sort of fault it is to be elsewhere
   * @param message what is said of it
   */
  record Range(Bounds bounds, FaultCode code, Text message) {

    /** Any number. */
    public static final Range ANY =
        new Range(Bounds.NONE, FaultCode.INVALID_PARAMETER, Text.of("any number", "任意数字"));

    private BigDecimal check(BigDecimal number) {
      if (!bounds.hold(number)) {
        throw new OutOfRangeException(code, message);
      }
      return number;
    }
  }

  /** A date. */
  record Day() implements Single<LocalDate> {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Text what() {
      return Text.of("a date such as 2026-04-30", "日期，例如 2026-04-30");
    }

    @Override
    public LocalDate parse(String text) {
      if (!DATE.matcher(text).matches()) {
        throw new DateTimeException("not a date such as 2026-04-30");
      }
      return LocalDate.parse(text);
    }
  }

  /** A part of a whole. */
  record Portion() implements Single<Share> {
    @Override
    public Text what() {
      return Text.of("a share such as 20%, 1/3 or 0.2", "比例，例如 20%、1/3 或 0.2");
    }

    @Override
    public Share parse(String text) {
      return Share.parse(text);
    }

    /** Whoever writes a share of 50 means 50%. */
    @Override
    public Optional<String> meant(String text) {
      try {
        Share.parse(Numerals.decimal(text).toPlainString() + "%");
        return Optional.of(text + "%");
      } catch (IllegalArgumentException noPercentage) {
        return Optional.empty();
      }
    }
  }

  /** A length of time by the calendar. */
  record Duration() implements Single<CalendarDuration> {
    @Override
    public Text what() {
      return Text.of(
          "a duration such as 30d, 15 working days or P1M", "期限，例如 30d、15 working days 或 P1M");
    }

    @Override
    public CalendarDuration parse(String text) {
      return CalendarDuration.parse(text);
    }
  }

  /** A text that people read: one for all languages, or one for each. */
  record Title() implements Form {
    @Override
    public Text what() {
      return Text.of("a text, or one for each language", "文本，或各语言的文本");
    }
  }

  /**
   * A list.
   *
   * @param element what stands in it
   * @param nonEmpty whether there must be something in it
   * @param <F> what stands in it
   */
  record Items<F extends Form>(F element, boolean nonEmpty) implements Form {
    @Override
    public Text what() {
      return Text.of("a list", "列表");
    }
  }

  /**
   * Keys with values.
   *
   * @param keys asked for the vocabulary, which may name itself
   */
  record Fields(Supplier<Vocabulary> keys) implements Form {
    @Override
    public Text what() {
      return Text.of("keys with values", "键值映射");
    }
  }

  /**
   * Values by keys that the scheme chooses.
   *
   * @param key what its keys are
   * @param value what its values are
   * @param nonEmpty whether there must be one
   */
  record Table(Form key, Form value, boolean nonEmpty) implements Form {

    /** Keys with values, none of which is known by its name. */
    private static final Vocabulary ANY_KEY =
        Vocabulary.of("table", "keys with values", "键值映射").andOthers(new Anything());

    /**
     * Returns the table as a vocabulary.
     *
     * @return one that takes any key
     */
    public Vocabulary vocabulary() {
      return ANY_KEY;
    }

    @Override
    public Text what() {
      return Text.of("keys with values", "键值映射");
    }
  }

  /**
   * A rule with its parameters: {@code { use: ID, … }}.
   *
   * @param kind what it is for
   * @param type which of that kind may be used
   */
  record RuleUse(PluginKind kind, Class<? extends Plugin> type) implements Form {

    /**
     * Returns any rule of a kind.
     *
     * @param kind what it is for
     * @return the form
     */
    public static RuleUse of(PluginKind kind) {
      return new RuleUse(kind, kind.service());
    }

    @Override
    public Text what() {
      return Text.of("a " + kind.title().en(), kind.title().zh());
    }
  }

  /**
   * The id of a plugin.
   *
   * @param kind what it is for
   */
  record PluginId(PluginKind kind) implements Single<String> {
    @Override
    public Text what() {
      return Text.of("the id of a " + kind.title().en(), kind.title().zh() + "的编号");
    }

    @Override
    public String parse(String text) {
      return notBlank(text);
    }
  }

  /**
   * A parameter on which a plugin puts constraints.
   *
   * @param form what it is
   * @param demands the constraints
   */
  record Demanding(Form form, Demands demands) implements Form {
    @Override
    public Text what() {
      return form.what();
    }
  }

  /**
   * A value of a report that is {@code null} where there is nothing to say.
   *
   * @param form what it is else
   */
  record OrNull(Form form) implements Form {
    @Override
    public Text what() {
      return Text.of(form.what().en() + ", or null", form.what().zh() + "，或 null");
    }
  }

  /** An exact number of a report, as a text: a decimal in full, or a reduced fraction. */
  record Exact() implements Form {
    @Override
    public Text what() {
      return Text.of(
          "an exact number as a text, such as 95.5 or 1820/19", "以文本表示的精确数字，例如 95.5 或 1820/19");
    }
  }

  /** A published score, or the id of a grade. */
  record ScoreOrGrade() implements Form {
    @Override
    public Text what() {
      return Text.of("a published score, or the id of a grade", "公布的得分，或等次的编号");
    }
  }

  /** A value that a plugin reads in its own way. */
  record Anything() implements Form {
    @Override
    public Text what() {
      return Text.of("what the plugin reads", "由插件自行读取");
    }
  }
}
