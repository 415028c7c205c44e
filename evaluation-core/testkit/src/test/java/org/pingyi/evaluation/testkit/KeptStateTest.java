package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.testkit.faulty.Mean;

/** Fields are looked at as they are, and used by nobody. */
@SuppressWarnings({"UnusedVariable", "UnusedNestedClass"})
class KeptStateTest {

  static final List<Plugin> CHANGEABLE =
      List.of(
          new Counts(),
          new Synchronized(),
          new OwnMap(),
          new OwnCounter(),
          new InItself(new long[1]),
          new InItself(new ArrayList<>()),
          new InItself(EnumSet.noneOf(TimeUnit.class)),
          new Within());

  private static final class Counts extends Mean {
    static final long[] KEPT = new long[1];
  }

  private static final class Synchronized extends Mean {
    static final List<String> KEPT = Collections.synchronizedList(new ArrayList<>());
  }

  private static final class OwnMap extends Mean {
    private static final class Known extends HashMap<String, String> {
      private static final long serialVersionUID = 1;
    }

    static final Map<String, String> KEPT = new Known();
  }

  private static final class OwnCounter extends Mean {
    private static final class Counter extends AtomicLong {
      private static final long serialVersionUID = 1;
    }

    static final Number KEPT = new Counter();
  }

  private static final class InItself extends Mean {
    final Object kept;

    InItself(Object kept) {
      this.kept = kept;
    }
  }

  private static final class Within extends Mean {
    private static final class Memory {
      static final Set<String> KEPT = EnumSet.allOf(TimeUnit.class).isEmpty() ? Set.of() : set();

      private static Set<String> set() {
        return Collections.newSetFromMap(new HashMap<>());
      }
    }
  }

  private static final class Constants extends Mean {
    static final TimeUnit UNIT = TimeUnit.DAYS;
    static final String[] NONE = {};
    static final List<String> LIST = List.of("a", "b", "c");
    static final List<String> PART = List.of("a", "b", "c").subList(0, 2);
    static final List<String> COPIES = Collections.nCopies(3, "a");
    static final List<String> UNMODIFIABLE = Collections.unmodifiableList(new ArrayList<>());
    static final Set<String> SINGLE = Collections.singleton("a");
    static final Map<String, String> EMPTY = Collections.emptyMap();
    static final Map<String, Integer> MAP = ImmutableMap.of("a", 1, "b", 2);
    static final Set<TimeUnit> UNITS = ImmutableSet.copyOf(TimeUnit.values());
    static final Optional<String> MAYBE = Optional.of("a");

    enum Way {
      UP,
      DOWN
    }

    final Way way = Way.UP;
    final List<Way> ways = List.of(Way.values());
  }

  @ParameterizedTest
  @FieldSource("CHANGEABLE")
  void what_can_change_is_found(Plugin plugin) {
    assertThat(KeptState.of(plugin))
        .hasValueSatisfying(found -> assertThat(found).containsIgnoringCase(".kept"));
  }

  @Test
  void constants_may_be_kept() {
    assertThat(KeptState.of(new Constants())).isEmpty();
  }
}
