package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.rule.Plugin;
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
  sealed interface Single<T> extends Form
      permits PlainText,
          Id,
          Name,
          Attribute,
          Zone,
          PluginId,
          Word,
          Decimal,
          WholeNumber,
          Day,
          Portion,
          Duration {

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
      String article = "aeiou".indexOf(of.en().charAt(0)) < 0 ? "a " : "an ";
      return Text.of("the id of " + article + of.en(), of.zh() + "的编号");
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
