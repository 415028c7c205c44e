package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.receipt.Receipt;

/** What a ballot box should do, in lists and maps. */
final class BoxModel {

  /** Answers by number; the last cannot be counted. */
  static final List<String> ANSWERS = List.of("good", "bad", "bad", "excellent");

  private static final int NONSENSE = 3;

  /** Somebody with a pass. */
  static final class Rater {
    final int serial;
    final Pass pass;
    private boolean dead;
    private @Nullable Taken current;

    private Rater(IssuedPass issued) {
      serial = issued.serial();
      pass = issued.pass();
    }

    boolean isUnspent() {
      return !dead && current == null;
    }
  }

  /** A paper that was taken in; by hand where there is no rater. */
  record Taken(@Nullable Rater rater, String id, int what, Receipt receipt) {}

  private final boolean keepLast;
  private final List<Rater> raters = new ArrayList<>();
  private final List<Taken> all = new ArrayList<>();
  private final Map<String, Taken> sheets = new LinkedHashMap<>();
  private final Set<String> rejectedSheets = new LinkedHashSet<>();
  private final Set<String> rejectedAgain = new LinkedHashSet<>();
  private long rejectedPapers;
  private int submissions;
  long issued;
  long reissued;
  long revoked;
  long superseded;

  BoxModel(boolean keepLast) {
    this.keepLast = keepLast;
  }

  void issue(int count, List<IssuedPass> passes) {
    issued += count;
    passes.forEach(pass -> raters.add(new Rater(pass)));
  }

  @Nullable Rater rater(int who) {
    return raters.isEmpty() ? null : raters.get(who % raters.size());
  }

  int nextSubmission() {
    return ++submissions;
  }

  void submitted(Rater rater, String id, int what, Optional<Receipt> receipt) {
    boolean refused = rater.dead || what == NONSENSE || (rater.current != null && !keepLast);
    assertThat(receipt.isEmpty()).isEqualTo(refused);
    if (refused) {
      rejectedPapers++;
      return;
    }
    superseded += rater.current == null ? 0 : 1;
    rater.current = new Taken(rater, id, what, receipt.orElseThrow());
    all.add(rater.current);
  }

  /** Nothing is known any more of what a paper said that was replaced. */
  void sentAgain(Taken taken, int what, Optional<Receipt> receipt) {
    if (!counts(taken) || ANSWERS.get(what).equals(ANSWERS.get(taken.what()))) {
      assertThat(receipt).contains(taken.receipt());
    } else {
      assertThat(receipt).isEmpty();
      rejectedPapers += taken.rater() != null && rejectedAgain.add(taken.id()) ? 1 : 0;
    }
  }

  void entered(String id, int what, Optional<Receipt> receipt) {
    Taken before = sheets.get(id);
    if (before != null) {
      sentAgain(before, what, receipt);
    } else if (what == NONSENSE) {
      assertThat(receipt).isEmpty();
      rejectedSheets.add(id);
    } else {
      rejectedSheets.remove(id);
      Taken taken = new Taken(null, id, what, receipt.orElseThrow());
      sheets.put(id, taken);
      all.add(taken);
    }
  }

  void revoke(Rater rater) {
    rater.dead = true;
    revoked++;
  }

  /** The new pass is known to nobody where the answer was lost. */
  void reissue(Rater rater, Optional<IssuedPass> pass) {
    rater.dead = true;
    reissued++;
    pass.ifPresent(one -> raters.add(new Rater(one)));
  }

  List<Taken> all() {
    return all;
  }

  @Nullable Taken taken(int which) {
    return all.isEmpty() ? null : all.get(which % all.size());
  }

  boolean counts(Taken taken) {
    return taken.rater() == null || taken.equals(taken.rater().current);
  }

  long used() {
    return raters.stream().filter(rater -> rater.current != null).count();
  }

  long counted() {
    return used() + sheets.size();
  }

  long rejected() {
    return rejectedPapers + rejectedSheets.size();
  }

  long rejectedSheets() {
    return rejectedSheets.size();
  }

  List<String> comments() {
    return all.stream()
        .filter(taken -> taken.rater() != null && counts(taken))
        .map(taken -> "why " + taken.id())
        .toList();
  }

  /** The papers that count, as ballots in the order in which they came. */
  String ndjson() {
    return all.stream()
        .filter(this::counts)
        .map(
            taken ->
                "{\"object\":\"a\",\"group\":\"masses\",\"token\":\""
                    + taken.receipt().code()
                    + "\",\"ratings\":{\"work\":\""
                    + ANSWERS.get(taken.what())
                    + "\"}}\n")
        .collect(Collectors.joining());
  }
}
