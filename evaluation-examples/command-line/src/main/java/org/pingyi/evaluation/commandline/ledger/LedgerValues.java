package org.pingyi.evaluation.commandline.ledger;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.usage.RefusedValueException;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.ItemOrder;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerHead;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;
import org.pingyi.evaluation.rectification.metrics.Grouping;
import picocli.CommandLine.ITypeConverter;

/**
 * How the values of options on ledgers are read. What is said of a value that is none does not
 * repeat it where it may name a person.
 */
final class LedgerValues {

  private static final List<String> ROLES =
      List.of(Roles.OFFICE, Roles.RESPONSIBLE, Roles.LEADER, Roles.VISITOR, Roles.SUPERIOR);

  /** Steps that are commands of their own, or come with one. */
  private static final Set<StepKind> ELSEWHERE =
      Set.of(StepKind.REPORT, StepKind.MERGE, StepKind.ABSORB, StepKind.SPLIT, StepKind.ERASE);

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private static final Pattern HEAD = Pattern.compile("([0-9]{1,18})\\.(.*)");

  private LedgerValues() {}

  /** Reads one of several by its id. */
  abstract static class OneOf<T> implements ITypeConverter<T> {

    private final Text what;
    private final List<T> all;
    private final Function<T, String> id;

    private OneOf(Text what, List<T> all, Function<T, String> id) {
      this.what = what;
      this.all = all;
      this.id = id;
    }

    @Override
    public T convert(String value) {
      return all.stream()
          .filter(one -> id.apply(one).equals(value))
          .findFirst()
          .orElseThrow(() -> refused(value));
    }

    private RefusedValueException refused(String value) {
      List<String> ids = all.stream().map(id).toList();
      Text meant =
          Suggestion.nearest(value, ids)
              .map(
                  one ->
                      Text.of("did you mean “" + one + "”? There are: ", "是否想写“" + one + "”？可用："))
              .orElse(Text.of("there are: ", "可用："));
      String known = ids.stream().collect(joining(", "));
      return new RefusedValueException(
          Text.of(
              "“" + value + "” is no " + what.en() + "; " + meant.en() + known,
              "“" + value + "”不是" + what.zh() + "；" + meant.zh() + known));
    }
  }

  /** Reads a state. */
  static final class StateValue extends OneOf<ItemState> {
    StateValue() {
      super(Text.of("state", "状态"), List.of(ItemState.values()), ItemState::id);
    }
  }

  /** Reads a sort of source. */
  static final class SourceValue extends OneOf<SourceKind> {
    SourceValue() {
      super(Text.of("kind of source", "来源"), List.of(SourceKind.values()), SourceKind::id);
    }
  }

  /** Reads how a problem was found, which a part of an item was not. */
  static final class FoundValue extends OneOf<SourceKind> {
    FoundValue() {
      super(
          Text.of("kind of source", "来源"),
          Stream.of(SourceKind.values()).filter(kind -> kind != SourceKind.SPLIT).toList(),
          SourceKind::id);
    }
  }

  /** Reads the order of a list. */
  static final class OrderValue extends OneOf<ItemOrder> {
    OrderValue() {
      super(Text.of("order", "排序方式"), List.of(ItemOrder.values()), ItemOrder::id);
    }
  }

  /** Reads a role of the life cycle. */
  static final class RoleValue extends OneOf<String> {
    RoleValue() {
      super(Text.of("role", "角色"), ROLES, Function.identity());
    }
  }

  /** Reads a step that is taken on one item. */
  static final class StepValue extends OneOf<StepKind> {
    StepValue() {
      super(
          Text.of("step on an item", "对问题办理的步骤"),
          Stream.of(StepKind.values()).filter(kind -> !ELSEWHERE.contains(kind)).toList(),
          StepKind::id);
    }
  }

  /** Reads in what form a ledger is given out. */
  static final class FormValue extends OneOf<LedgerExportCommand.Form> {
    FormValue() {
      super(
          Text.of("form", "形式"),
          List.of(LedgerExportCommand.Form.values()),
          LedgerExportCommand.Form::id);
    }
  }

  /** Reads in which groups items are counted. */
  static final class GroupingValue extends OneOf<Grouping> {
    GroupingValue() {
      super(
          Text.of("grouping", "分组方式"),
          Stream.of(Grouping.values()).filter(by -> by != Grouping.WHOLE).toList(),
          Grouping::id);
    }
  }

  /** Reads a day. */
  static final class DayValue implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      if (value.matches(DAY)) {
        try {
          return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
          // Said below, as of what does not look like one.
        }
      }
      throw new RefusedValueException(
          Text.of(
              "“" + value + "” is no day such as 2026-05-15",
              "“" + value + "”不是形如 2026-05-15 的日期"));
    }
  }

  /** Reads a head as it is printed: how many events, a point, the hash. */
  static final class HeadValue implements ITypeConverter<LedgerHead> {
    @Override
    public LedgerHead convert(String value) {
      Matcher head = HEAD.matcher(value);
      if (head.matches()) {
        try {
          return new LedgerHead(Long.parseLong(head.group(1)), head.group(2));
        } catch (IllegalArgumentException noHead) {
          // Said below, as of what does not look like one.
        }
      }
      throw new RefusedValueException(
          Text.of(
              "“" + value + "” is no head as “ledger verify” prints it",
              "“" + value + "”不是 ledger verify 给出的链首"));
    }
  }

  /** Reads a time zone. */
  static final class ZoneValue implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException noZone) {
        throw new RefusedValueException(
            Text.of(
                "“" + value + "” is no time zone such as Asia/Shanghai",
                "“" + value + "”不是形如 Asia/Shanghai 的时区"));
      }
    }
  }

  /** Reads the name of somebody, or an id: whatever the ledger takes for one. */
  static final class NameValue implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        return Actor.of(value, Roles.OFFICE).name();
      } catch (LedgerException blankOrLong) {
        throw new RefusedValueException(blankOrLong.text());
      }
    }
  }

  /** Reads a text: whatever the ledger takes for one. */
  static final class TextValue implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        return new Step.Answer(value).words();
      } catch (LedgerException blankOrLong) {
        throw new RefusedValueException(blankOrLong.text());
      }
    }
  }

  /** Reads a number from one on, up to another. */
  abstract static class NumberUpTo<T> implements ITypeConverter<T> {

    private final long least;
    private final long most;
    private final LongFunction<T> type;

    private NumberUpTo(long least, long most, LongFunction<T> type) {
      this.least = least;
      this.most = most;
      this.type = type;
    }

    @Override
    public final T convert(String value) {
      if (value.matches("[0-9]{1,18}")) {
        long number = Long.parseLong(value);
        if (number >= least && number <= most) {
          return type.apply(number);
        }
      }
      String range = most == Long.MAX_VALUE ? "" : least + "–" + most;
      throw new RefusedValueException(
          range.isEmpty()
              ? Text.of(
                  "“" + value + "” is no whole number from " + least + " on",
                  "“" + value + "”不是不小于 " + least + " 的整数")
              : Text.of(
                  "“" + value + "” is no whole number from " + least + " to " + most,
                  "“" + value + "”不是 " + least + " 至 " + most + " 的整数"));
    }
  }

  /** Reads the number of an item or an event. */
  static final class PlaceValue extends NumberUpTo<Long> {
    PlaceValue() {
      super(1, Long.MAX_VALUE, Long::valueOf);
    }
  }

  /** Reads the number of the last event that is known; 0 where none is. */
  static final class SinceValue extends NumberUpTo<Long> {
    SinceValue() {
      super(0, Long.MAX_VALUE, Long::valueOf);
    }
  }

  /** Reads how many people there are. */
  static final class PeopleValue extends NumberUpTo<Integer> {
    PeopleValue() {
      super(0, 100_000_000, Math::toIntExact);
    }
  }

  /** Reads which round it is, or how large a group has to be. */
  static final class SmallValue extends NumberUpTo<Integer> {
    SmallValue() {
      super(1, 1_000_000, Math::toIntExact);
    }
  }

  /** Reads how many items a page has. */
  static final class PageValue extends NumberUpTo<Integer> {
    PageValue() {
      super(1, 1_000, Math::toIntExact);
    }
  }

  /** Reads how many events are told at once. */
  static final class ChangesValue extends NumberUpTo<Integer> {
    ChangesValue() {
      super(1, 10_000, Math::toIntExact);
    }
  }
}
