/**
 * From a paper that somebody hands in to a sealed tally: the ballot box, and the passes that admit
 * to it.
 *
 * <p>Nothing here checks or counts a ballot: the scheme does. One begins with two of them:
 *
 * <ol>
 *   <li>{@link org.pingyi.evaluation.intake.BallotBox}: opened on a journal with a {@code
 *       BoxSetup}; it issues passes and takes papers in
 *   <li>{@link org.pingyi.evaluation.intake.ClosedBox}: what is there for good once it is sealed:
 *       the tally, the board, and what an auditor gets
 * </ol>
 *
 * <p>The others, by what they are for:
 *
 * <ul>
 *   <li>passes: {@code PassBatch} is asked for and {@code IssuedPasses} come, each an {@code
 *       IssuedPass} with its {@code Pass}
 *   <li>papers: a {@code Submission} with a pass, or a {@code HandPaper} of a {@code HandBatch};
 *       what becomes of them, an {@code Acknowledgement}
 *   <li>files of papers: {@code PapersNdjson} reads each as a {@code HandedPaper}, {@code
 *       AnswersNdjson} writes what became of it
 *   <li>what a host decides: {@code Intervals}, {@code AdmissionLimiter}; what it is told
 *       meanwhile: {@code Progress}, {@code BoxView}; what a box does not do: {@code
 *       IntakeException}
 * </ul>
 */
/*
 * Inside: Desk looks at a paper in its sender's thread, as far as that can be done without knowing
 * what comes at the same time; what it finds is an ExaminedPaper. Recorder takes those that came
 * together, while those before them are written; of each, Decision says what becomes of it, knowing all that came before: what its
 * sender is told, and a Fact. Recorder applies the facts to BoxState and holds them in the journal,
 * and only then tells anybody. When an interval is over, IntervalEnd lays its papers down in an
 * order that forgets when they came. Read Desk, Decision, Recorder, BoxState and IntervalEnd first.
 * The others:
 *
 * - a paper at the desk: PaperJson, Said, Refusals, BoxTime; in a file: PaperParser
 * - what happens: PaperAccepted, PaperRejected, Reasons; written for all who come together, wait
 *   or not: TogetherWriter, Wish, Gathering, DecidedPapers
 * - passes and batches: Issuing, StoredPass, PassTable, Batch, BatchIds
 * - what a box knows: OpenInterval, HeldPapers, HeldTurnout, Register, FiledPaper, FiledPapers, Filing, Rejections,
 *   Digest
 * - an interval that ends: IntervalClock, LeafOrder, Pages, PageSpan, IntervalContent, IntervalEntry, Books
 * - what stands behind a leaf: Kept, KeptPaper, KeptComment
 * - the journal: BoxHeader, BoxEntries, Encoding, Decoding; read again: Replay; changed by
 *   somebody: Damage
 * - a closed box: Openings, PaperLines, BoxExport, CommentExport, OpeningLines
 * - who took part, and how many: BatchCounts, Turnout, Turnouts, Reconciler
 */
@NullMarked
package org.pingyi.evaluation.intake;

import org.jspecify.annotations.NullMarked;
