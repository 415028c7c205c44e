package org.pingyi.evaluation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/**
 * Finds why a limit took a grade from an object in one report only: how many may hold it, which
 * follows from its share and the pool, or who holds it. Not thread-safe.
 */
final class LimitTracer {

  private final Side a;
  private final Side b;
  private final Tracer tracer;
  private final Titles titles;
  private final Pools pools;

  LimitTracer(Side a, Side b, Tracer tracer, Titles titles, Pools pools) {
    this.a = a;
    this.b = b;
    this.tracer = tracer;
    this.titles = titles;
    this.pools = pools;
  }

  /** Takes why a limit did something else, where the object held the grade in both reports. */
  void own(String key, Causes into) {
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    String grade = in.or(() -> out).flatMap(Explained::from).orElse("");
    if (in.flatMap(Explained::outcome).equals(out.flatMap(Explained::outcome))) {
      return;
    }
    if (!isHeld(false, grade) || !isHeld(true, grade)) {
      return;
    }
    Causes found = new Causes();
    if (in.isPresent() && out.isPresent()) {
      tracer.rule(key, in.get(), out.get(), found);
    }
    limited(grade, found);
    if (found.isEmpty()) {
      Explained either = in.or(() -> out).orElseThrow();
      tracer.inputs(key, in.orElse(either), out.orElse(either), found);
    }
    into.addAll(found.list());
  }

  private boolean isHeld(boolean later, String grade) {
    Side side = later ? b : a;
    return Standing.of(side.object()).held().contains(grade);
  }

  private void limited(String grade, Causes into) {
    String object = a.object().id();
    String share = Origin.path("grades", grade, "at-most-share");
    String pool = a.object().value("pool").orElse("");
    if (!pool.equals(b.object().value("pool").orElse(""))) {
      tracer.result("pool", into);
      return;
    }
    Holders holders = pools.holders(grade, pool);
    long held = holders.upTo(false, object);
    long holding = holders.upTo(true, object);
    int size = pools.size(false, pool);
    int sizeNow = pools.size(true, pool);
    long most = most(a.setting(share), size);
    long mostNow = most(b.setting(share), sizeNow);
    boolean acted = held > most;
    boolean byMost = (held > mostNow) != acted;
    boolean byHolders = (holding > most) != acted;
    if (byMost || !byHolders) {
      if (most != mostNow) {
        most(share, size, sizeNow, into);
      }
    }
    if (byHolders || !byMost) {
      tracer.result("rank", into);
      holders(holders, object, into);
    }
  }

  /** Returns how many may hold a grade that a share of a pool may hold: all, if there is none. */
  private static long most(Optional<String> share, int size) {
    return share
        .flatMap(Numbers::read)
        .map(part -> part.times(Fraction.of(size)).rounded(0, RoundingMode.FLOOR))
        .map(BigDecimal::longValueExact)
        .orElse((long) size);
  }

  /** How many may hold the grade follows from its share and the pool: from each that matters. */
  private void most(String share, int size, int sizeNow, Causes into) {
    long withOtherShare = most(b.setting(share), size);
    long withOtherSize = most(a.setting(share), sizeNow);
    long before = most(a.setting(share), size);
    long after = most(b.setting(share), sizeNow);
    if (withOtherShare != before || withOtherSize != after) {
      into.add(Cause.Kind.BAND, share, titles.text(share), a.setting(share), b.setting(share));
    }
    if (withOtherSize != before || withOtherShare != after) {
      into.add(
          Cause.Kind.OTHERS,
          "others/pool",
          Text.of("objects with a score in the pool", "本组有得分的评议对象数"),
          Optional.of(Integer.toString(size)),
          Optional.of(Integer.toString(sizeNow)));
    }
  }

  /** Who else holds the grade and is ranked before the object, or together with it. */
  private void holders(Holders holders, String object, Causes into) {
    Passed.Others came = holders.came(object);
    Passed.Others left = holders.left(object);
    List<Text> told = new ArrayList<>();
    Pools.tell(
        "others that now hold the grade and are not ranked after it: ",
        "现持有该等次且名次不低于其的：",
        came,
        titles,
        told);
    Pools.tell(
        "others that no longer hold the grade or are now ranked after it: ",
        "不再持有该等次或名次已低于其的：",
        left,
        titles,
        told);
    if (!told.isEmpty()) {
      into.add(Pools.others("others/holding", told, left, came));
    }
  }
}
