package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Collects differences. What is compared with what, and why, stands where it is called. */
final class Differences {

  private final Set<Difference> found = new LinkedHashSet<>();

  /** Looks at a part of the report; where it cannot be read or redone, that is a difference too. */
  void within(At at, Runnable part) {
    try {
      part.run();
    } catch (UnreadableReport unreadable) {
      found.add(unreadable.difference());
    } catch (RuntimeException notRedone) {
      add(at, at.shown(), "nothing", "cannot be redone: " + notRedone);
    }
  }

  void add(At at, Object reported, Object redone, String why) {
    found.add(new Difference(at.path(), String.valueOf(reported), String.valueOf(redone), why));
  }

  void same(At at, Object reported, Object redone, String why) {
    if (!Objects.equals(reported, redone)) {
      add(at, reported, redone, why);
    }
  }

  void text(At at, String redone, String why) {
    same(at, at.text(), redone, why);
  }

  void count(At at, long redone, String why) {
    same(at, at.count(), redone, why);
  }

  void exact(At at, Exact redone, String why) {
    same(at, at.exact(), redone, why);
  }

  /** A published number has as many digits as it is rounded to. */
  void published(At at, Optional<BigDecimal> redone, String why) {
    same(at, at.decimal(), redone, why);
  }

  void require(At at, boolean holds, String why) {
    if (!holds) {
      add(at, at.shown(), "something else", why);
    }
  }

  List<Difference> all() {
    return new ArrayList<>(found);
  }
}
