package org.pingyi.evaluation.intake;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_UNAVAILABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * Opens batches, issues passes and revokes them. Passes are in nobody's hands before they are
 * written down, and lost to everybody if it is not known that they were: so where the journal does
 * not answer it is looked whether they are there, and if that cannot be told either, it is said
 * what is to be done. Thread-safe.
 */
final class Issuing {

  private final Recorder recorder;
  private final RandomBytes random;

  Issuing(Recorder recorder, RandomBytes random) {
    this.recorder = recorder;
    this.random = random;
  }

  IssuedPasses issue(PassBatch batch) {
    List<Pass> passes = new ArrayList<>();
    for (int i = 0; i < batch.excluded().size(); i++) {
      passes.add(Pass.draw(random));
    }
    List<Digest> admits = passes.stream().map(Pass::admit).toList();
    StoredPass first =
        written(
            () -> write(batch, admits),
            admits.get(0),
            Text.of(
                "it is not known whether batch "
                    + batch.id()
                    + " was issued, and nobody has its passes: once the journal can be reached, revoke that batch if there is one, and issue another",
                "批次 " + batch.id() + " 是否已发放尚不可知，其评议码无人持有：日志恢复后，若有该批次，请将其作废，并另发一批"));
    List<IssuedPass> issued = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      issued.add(new IssuedPass(batch.id(), first.serial() + i, passes.get(i)));
    }
    return new IssuedPasses(batch.group(), batch.stratum(), issued);
  }

  private StoredPass write(PassBatch batch, List<Digest> admits) {
    return recorder.change(
        (state, journal) -> {
          Batch added =
              newBatch(
                  state,
                  batch.id(),
                  batch.group(),
                  batch.stratum(),
                  Optional.empty(),
                  admits.size());
          BoxEntries.passes(journal, state, added, admits, batch.excluded());
          return state.passes.find(admits.get(0)).orElseThrow();
        });
  }

  void open(HandBatch batch) {
    recorder.change(
        (state, journal) -> {
          Batch added =
              newBatch(
                  state,
                  batch.id(),
                  batch.group(),
                  batch.stratum(),
                  Optional.of(batch.channel()),
                  batch.issued());
          BoxEntries.batch(journal, state, added);
          return added;
        });
  }

  private static Batch newBatch(
      BoxState state,
      String id,
      String group,
      Optional<String> stratum,
      Optional<String> channel,
      int issued) {
    requireNewBatch(state, id);
    return new Batch(state.batches().size(), id, group, stratum, channel, issued);
  }

  private static void requireNewBatch(BoxState state, String id) {
    state
        .batch(id)
        .ifPresent(
            there -> {
              throw IntakeException.of(
                  IntakeException.Problem.DUPLICATE_BATCH,
                  "there is a batch with the id "
                      + id
                      + " already: choose another"
                      + (there.isByHand() ? "" : "; if nobody has its passes, revoke that batch"),
                  "已有编号为 " + id + " 的批次：请另选编号" + (there.isByHand() ? "" : "；若其评议码无人持有，请将该批次作废"));
            });
  }

  IssuedPasses reissue(int serial) {
    Pass pass = Pass.draw(random);
    Digest admit = pass.admit();
    StoredPass again =
        written(
            () -> writeAgain(serial, admit),
            admit,
            Text.of(
                "it is not known whether another pass was issued in the place of pass "
                    + serial
                    + ", and nobody has it: once the journal can be reached, do it again, which tells",
                "序号 " + serial + " 的评议码是否已补发尚不可知，新码无人持有：日志恢复后请重试，即可查明"));
    Batch batch = again.batch();
    return new IssuedPasses(
        batch.group(), batch.stratum(), List.of(new IssuedPass(batch.id(), again.serial(), pass)));
  }

  private StoredPass writeAgain(int serial, Digest admit) {
    return recorder.change(
        (state, journal) -> {
          StoredPass old = unspent(state, serial);
          BoxEntries.reissued(journal, state, old, admit);
          return state.passes.find(admit).orElseThrow();
        });
  }

  /**
   * Writes passes, and finds them where the journal did not say whether it was done.
   *
   * @param admit what the first of them is stored under
   * @param unknown what is said where that cannot be told
   * @return the first
   */
  private StoredPass written(Supplier<StoredPass> writing, Digest admit, Text unknown) {
    try {
      return writing.get();
    } catch (JournalException failure) {
      if (failure.problem() != JOURNAL_UNAVAILABLE) {
        throw failure;
      }
      return find(admit, unknown)
          .orElseThrow(
              () ->
                  new JournalException(
                      JOURNAL_UNAVAILABLE,
                      Text.of(
                          "the journal could not be written: no pass was issued, do it again",
                          "日志未能写入，未发放任何评议码：请重试"),
                      failure));
    }
  }

  private Optional<StoredPass> find(Digest admit, Text unknown) {
    try {
      return recorder.alone(state -> state.passes.find(admit));
    } catch (JournalException failure) {
      throw new JournalException(failure.problem(), unknown, failure);
    }
  }

  void revoke(int serial) {
    recorder.change(
        (state, journal) -> {
          StoredPass pass = unspent(state, serial);
          BoxEntries.revoked(journal, state, pass);
          return pass;
        });
  }

  int revokeBatch(String id) {
    return recorder.change(
        (state, journal) -> {
          Batch batch =
              state
                  .batch(id)
                  .filter(one -> !one.isByHand())
                  .orElseThrow(
                      () ->
                          IntakeException.of(
                              IntakeException.Problem.UNKNOWN,
                              "there is no batch of passes with the id "
                                  + id
                                  + ": correct the id; batches by hand are not revoked",
                              "没有编号为 " + id + " 的评议码批次：请改正编号；纸质票批次不能作废"));
          requireUnused(state, batch);
          int alive =
              (int) state.passes.ofBatch(batch).filter(one -> !state.passes.isDead(one)).count();
          if (alive > 0) {
            BoxEntries.batchRevoked(journal, state, batch);
          }
          return alive;
        });
  }

  /** Passes that are in somebody's hands are revoked one by one, since it is known which. */
  private static void requireUnused(BoxState state, Batch batch) {
    if (state.passes.ofBatch(batch).anyMatch(state.passes::isUsed)) {
      throw IntakeException.of(
          IntakeException.Problem.PASS_SPENT,
          "a pass of batch "
              + batch.id()
              + " was used, so that somebody has them: revoke those that are lost by their serial numbers",
          "批次 " + batch.id() + " 中已有评议码被使用，说明已有人持有：请按序号作废遗失的评议码");
    }
  }

  private static StoredPass unspent(BoxState state, int serial) {
    StoredPass pass =
        state
            .passes
            .find(serial)
            .orElseThrow(
                () ->
                    IntakeException.of(
                        IntakeException.Problem.UNKNOWN,
                        "no pass has the serial number "
                            + serial
                            + ": correct it, or revoke the batch",
                        "没有序号为 " + serial + " 的评议码：请改正序号，或将该批次作废"));
    if (state.passes.isUsed(serial)) {
      throw spent(
          serial,
          " was used: its paper stays; if the rater did not use it, somebody else had the pass",
          "已使用，其评议票保留；若评议人本人未使用，则该码曾为他人所得");
    }
    Optional<Integer> instead = state.passes.insteadOf(serial);
    if (instead.isPresent()) {
      throw spent(
          serial,
          " is dead: pass "
              + instead.get()
              + " was issued in its place; if nobody has that, reissue it",
          "已作废，已补发序号 " + instead.get() + "；若新码无人持有，请再行补发");
    }
    if (state.passes.isDead(serial)) {
      throw spent(
          serial,
          " was revoked already: whoever needs a pass gets one of another batch",
          "已作废：需要评议码的，请从另一批次发放");
    }
    return pass;
  }

  private static IntakeException spent(int serial, String en, String zh) {
    return IntakeException.of(
        IntakeException.Problem.PASS_SPENT, "pass " + serial + en, "序号 " + serial + " 的评议码" + zh);
  }
}
