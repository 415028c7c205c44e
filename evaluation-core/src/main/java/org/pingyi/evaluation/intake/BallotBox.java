package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Takes papers in, counts each exactly once, forgets who gave it, and can prove that nothing was
 * changed (票箱).
 *
 * <p>Whatever it has acknowledged is in its journal, and a box that is opened again on the same
 * journal goes on where it was. What a paper says is kept apart from who took part: while an
 * interval is open, a held paper stands beside the serial number of its pass; when it ends, papers
 * are laid down anew in the order of their hashes, and nothing is left by which the two could be
 * joined.
 *
 * <p>Thread-safe. Papers that come at the same time share a write. No thread is started: who has
 * nothing to hand in for long calls {@link #endIntervalIfDue} now and then.
 */
@Stable
public final class BallotBox implements AutoCloseable {

  private final EvaluationScheme scheme;
  private final Desk desk;
  private final Recorder recorder;
  private final Issuing issuing;

  private BallotBox(EvaluationScheme scheme, Desk desk, Recorder recorder, Issuing issuing) {
    this.scheme = scheme;
    this.desk = desk;
    this.recorder = recorder;
    this.issuing = issuing;
  }

  /**
   * Opens a box: a new one where the journal is empty, else the one that the journal is of.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param store where its journal is; it is not closed with the box
   * @param setup what it is given of the outer world
   * @return the box, the only one that writes to the journal from now on
   * @throws IntakeException if the journal holds something else, or a box on another scheme, and
   *     then whoever has it goes on; or if the box is closed
   * @throws JournalException if the journal cannot be reached, was changed behind the box's back,
   *     or was made by a newer version
   */
  public static BallotBox open(EvaluationScheme scheme, JournalStore store, BoxSetup setup) {
    requireNonNull(setup, "setup");
    String fingerprint = scheme.fingerprint();
    BoxTime time = new BoxTime(setup.clock(), scheme);
    BoxHeader header =
        new BoxHeader(HexFormat.of().formatHex(setup.random().next(16)), fingerprint);
    Recorder recorder = Recorder.open(store, header, scheme, setup, time);
    return new BallotBox(
        scheme,
        new Desk(scheme, fingerprint, time, setup),
        recorder,
        new Issuing(recorder, setup.random()));
  }

  /**
   * Returns the box's own id.
   *
   * @return 32 hexadecimal digits, drawn when it was first opened
   */
  public String id() {
    return recorder.header().id();
  }

  /**
   * Hands in a paper with its pass. The call returns when what became of it is durable.
   *
   * <p>A submission that was taken in before gets its receipt again if it says the same, answers
   * and comments; else it is rejected. Of a paper that was replaced since nobody knows any more
   * what it said: its submission gets its receipt, whatever it says now.
   *
   * <p>The pass is looked up by its hash. That takes no constant time, and tells nothing of passes
   * to whoever measures it.
   *
   * @param submission the paper
   * @return a receipt, or why it was rejected
   * @throws JournalException if the journal cannot be reached: whether the paper was taken in is
   *     then not known, and the same submission, sent again, is told and never counted twice
   * @throws PluginException if a paper rule fails
   */
  public Acknowledgement submit(Submission submission) {
    Optional<PaperRefusal> heldOff = desk.heldOff(submission);
    if (heldOff.isPresent()) {
      return new Acknowledgement.Rejected(List.of(heldOff.get()));
    }
    Acknowledgement answer = recorder.record(desk.look(submission, recorder.passes()));
    desk.answered(submission, answer);
    return answer;
  }

  /**
   * Hands in a paper with its pass, and waits for nobody: the stage is completed when what became
   * of the paper is durable, with what {@link #submit} returns, or exceptionally with a {@link
   * java.util.concurrent.CompletionException} whose cause is what it throws. Where many hand in at
   * once, this spares them a thread each.
   *
   * <p>The paper is looked at in the calling thread. All else is done by the executor: it completes
   * the stage, so that what was said by then to follow on it runs there too, and one of its threads
   * at a time waits for the journal, while others decide on the papers that are written next. So it
   * wants two or three threads, which wait for no stage of this box. An executor that refuses to
   * work when the paper is written already has the stage completed in the thread that wrote it.
   * Where an executor drops what it has taken on, the stage may never be completed, nor stages that
   * wait behind it until somebody hands in another paper; whether the paper was taken in is told to
   * whoever sends it again. An interval that ends with the paper may end a little later. The box
   * holds no paper back: how many may wait at a time is for the host to say.
   *
   * <p>Nothing takes a paper back: who cancels a future of the stage's hears nothing of it, and
   * that is all. Where the box is {@linkplain #close() let go of} before the paper is written, the
   * stage fails with an {@link IllegalStateException}, and the paper was not taken in; where it is
   * {@linkplain #seal() closed} before, the paper is rejected.
   *
   * @param submission the paper
   * @param executor whose threads write and complete the stage
   * @return what becomes of it
   * @throws RejectedExecutionException if the executor refused to write; then the paper was not
   *     handed in
   */
  @Experimental
  public CompletionStage<Acknowledgement> submitLater(Submission submission, Executor executor) {
    requireNonNull(submission, "submission");
    requireNonNull(executor, "executor");
    ExaminedPaper paper;
    try {
      Optional<PaperRefusal> heldOff = desk.heldOff(submission);
      if (heldOff.isPresent()) {
        return Wish.Later.told(new Acknowledgement.Rejected(List.of(heldOff.get())));
      }
      paper = desk.look(submission, recorder.passes());
    } catch (RuntimeException e) {
      return Wish.Later.failed(e);
    }
    return recorder.recordLater(paper, answer -> desk.answered(submission, answer), executor);
  }

  /**
   * Enters a paper that came on paper. One that is rejected may be mended and entered again under
   * the same submission; then it counts as the mended one alone.
   *
   * @param paper the paper
   * @return a receipt, or why it was rejected
   * @throws IntakeException if there is no such batch of papers by hand
   * @throws JournalException as {@link #submit} does
   * @throws PluginException if a paper rule fails
   */
  public Acknowledgement enter(HandPaper paper) {
    Batch batch =
        recorder.alone(
            state ->
                state
                    .batch(paper.batch())
                    .filter(Batch::isByHand)
                    .orElseThrow(() -> unknownBatch(paper.batch())));
    return recorder.record(desk.look(paper, batch));
  }

  private static IntakeException unknownBatch(String id) {
    return IntakeException.of(
        IntakeException.Problem.UNKNOWN,
        "there is no batch of papers by hand with the id " + id + ": open it first",
        "没有编号为 " + id + " 的纸质票批次：请先登记该批次");
  }

  /**
   * Issues passes. They are not kept: what is kept are hashes.
   *
   * <p>Where the journal did not answer, the box looks whether the passes were written down. If
   * that cannot be told either, they may be, and nobody has them: the exception says so, and which
   * batch to {@linkplain #revokeBatch revoke} before others are issued in its place.
   *
   * @param batch the passes wanted
   * @return the passes, to be printed or sent
   * @throws IntakeException if the box is closed, there is such a batch, or the scheme has no such
   *     rater group, stratum or object
   * @throws JournalException if the journal cannot be reached; then no pass was given to anybody
   */
  public IssuedPasses issue(PassBatch batch) {
    requireGroup(batch.group(), batch.stratum());
    batch.excluded().stream().flatMap(Set::stream).distinct().forEach(this::requireObject);
    return issuing.issue(batch);
  }

  /**
   * Opens a batch of papers by hand.
   *
   * @param batch the batch
   * @throws IntakeException if the box is closed, there is such a batch, or the scheme has no such
   *     rater group or stratum
   * @throws JournalException if the journal cannot be reached
   */
  public void open(HandBatch batch) {
    requireGroup(batch.group(), batch.stratum());
    issuing.open(batch);
  }

  private void requireGroup(String group, Optional<String> stratum) {
    TallyLayout.Group known =
        scheme.layout().groups().stream()
            .filter(one -> one.id().equals(group))
            .findAny()
            .orElseThrow(() -> unknownGroup(group));
    boolean fits = stratum.map(known.strata()::contains).orElseGet(known.strata()::isEmpty);
    if (!fits) {
      throw unknownStratum(known);
    }
  }

  private IntakeException unknownGroup(String group) {
    String groups =
        scheme.layout().groups().stream().map(TallyLayout.Group::id).collect(joining(", "));
    return unknown(
        "the scheme has no rater group " + group + "; it has " + groups,
        "方案中没有评议主体 " + group + "；有 " + groups);
  }

  private static IntakeException unknownStratum(TallyLayout.Group known) {
    String strata = String.join(", ", known.strata());
    return strata.isEmpty()
        ? unknown(
            "rater group " + known.id() + " has no strata: leave the stratum out",
            "评议主体 " + known.id() + " 没有分层：请不要注明分层")
        : unknown(
            "rater group " + known.id() + " has strata: name one of " + strata,
            "评议主体 " + known.id() + " 设有分层：请注明其一：" + strata);
  }

  private void requireObject(String object) {
    Optional<Roster> roster = scheme.objects();
    if (roster.isPresent() && roster.get().find(object).isEmpty()) {
      throw unknown(
          "there is no object " + object + ": correct its id", "没有评议对象 " + object + "：请改正编号");
    }
  }

  private static IntakeException unknown(String en, String zh) {
    return IntakeException.of(IntakeException.Problem.UNKNOWN, en, zh);
  }

  /**
   * Revokes a pass that was lost or given to the wrong person.
   *
   * @param serial its serial number, from 1
   * @throws IntakeException if the box is closed, there is no such pass, or it was used or is dead
   *     already: a paper that was taken in cannot be found by its serial number, and stays
   * @throws JournalException if the journal cannot be reached
   */
  public void revoke(int serial) {
    issuing.revoke(serial);
  }

  /**
   * Revokes a batch whose passes are in nobody's hands, because what became of issuing them is not
   * known, or the list of them was lost.
   *
   * @param batch the batch's id
   * @return how many passes were revoked, those issued in the place of others among them; 0 where
   *     all were dead already
   * @throws IntakeException if the box is closed, there is no such batch of passes, or one of them
   *     was used, so that they are in somebody's hands: then nothing was revoked
   * @throws JournalException if the journal cannot be reached
   */
  public int revokeBatch(String batch) {
    return issuing.revokeBatch(batch);
  }

  /**
   * Issues a new pass in the place of one that was lost, which is dead from then on.
   *
   * @param serial the serial number of the old one, from 1
   * @return the new pass alone, of the same rater group, which may not rate the same objects
   * @throws IntakeException as {@link #revoke} does
   * @throws JournalException if the journal cannot be reached; then the pass was given to nobody
   */
  public IssuedPasses reissue(int serial) {
    return issuing.reissue(serial);
  }

  /**
   * Returns how many papers came, without a word of what they say.
   *
   * @return the turnout when the last interval ended
   * @throws JournalException if the journal could not be reached last time, and still cannot; if an
   *     interval was to end when a paper came and could not, until it does: the paper was
   *     acknowledged all the same, and {@link #endIntervalIfDue} tries again, as the next paper
   *     does
   */
  public Progress progress() {
    return recorder.asIntervalEnded(state -> Turnouts.progress(state, scheme));
  }

  /**
   * Ends the interval if it is time to, as handing in a paper does too. Where that could not be
   * done when a paper came, nobody was told, since the paper was taken in: it is tried again here.
   *
   * @return whether it ended
   * @throws JournalException if it could not be ended, or the journal cannot be reached
   */
  public boolean endIntervalIfDue() {
    return recorder.endIntervalIfDue();
  }

  /**
   * Closes the box for good: no more papers are taken in, and all that there are can be counted.
   *
   * @return the closed box
   * @throws IntakeException if it is closed already
   * @throws JournalException if the journal cannot be reached
   */
  public ClosedBox seal() {
    BoxState state = recorder.seal();
    return ClosedBox.of(scheme, recorder.store(), recorder.header(), state);
  }

  /** Reads the state while nothing is written. */
  <T> T inspect(Function<BoxState, T> reader) {
    return recorder.alone(reader);
  }

  /** Lets go of the journal. The box is not closed by it and can be opened again. */
  @Override
  public void close() {
    recorder.close();
  }
}
