/**
 * What becomes of what people were unhappy with (整改台账): items that somebody owns, the steps by
 * which they are put right, and the ledger that keeps each step for good.
 *
 * <p>Nothing here reads schemes or ballots. One begins with three of them:
 *
 * <ol>
 *   <li>{@link org.pingyi.evaluation.rectification.RectificationLedger}: opened on a journal with a
 *       {@code LedgerSetup}; all that can be done with a ledger is done there
 *   <li>{@link org.pingyi.evaluation.rectification.RectificationItem}: a problem to put right, as
 *       it stands
 *   <li>{@link org.pingyi.evaluation.rectification.LifeCycle}: which step leads from where to
 *       where, who may take it and what it needs, as a table
 * </ol>
 *
 * <p>The others, by what they are for:
 *
 * <ul>
 *   <li>problems to enter: {@code NewItem} with its {@code Source}, {@code Evidence} and what was
 *       {@code Observed}; those of a report from {@code ReportItems}; what became of them, {@code
 *       Reported}
 *   <li>steps: {@code Step}, {@code StepKind}, {@code FollowUpAnswers}, on an {@code ItemVersion};
 *       who takes them: {@code Signature}, {@code Actor}, {@code Roles}
 *   <li>what an item tells: {@code ItemState}, {@code ItemPlan}, {@code ItemDates}, {@code
 *       Deadline}, {@code ItemTrace}
 *   <li>what happened to it: {@code LedgerEvent}, {@code EventFigures}, {@code EventText}; for a
 *       host that notifies people {@code LedgerChange}
 *   <li>items that are sought: {@code ItemQuery}, {@code ItemOrder}, {@code ItemPage}
 *   <li>what is given out: {@code LedgerExport}, {@code LedgerJson}; to hold the ledger against
 *       later, {@code LedgerHead}
 *   <li>what a host knows: {@code HostRecords}; what a ledger does not do: {@code LedgerException}
 * </ul>
 */
/*
 * Inside: a problem or a step comes to RectificationLedger. LedgerRecords, which has the journal
 * and what is known from it, opens a Recording, to which one of four classes adds events: Entering,
 * StepTaking, Regrouping, Erasure. The recording writes them to the journal, all or none, and only
 * then LedgerState changes, by ItemFold: it says what an event makes of an item, the same when it
 * happens and when it is read again. Read StepTaking, Recording and ItemFold first. The others:
 *
 * - what may be done: StandardLifeCycle, StepCheck, HostCheck, DayCheck, FollowUpCheck, MergeCheck;
 *   what is there already: KnownSources
 * - a report's problems: ReportFindings, FindingsReader, PooledRatings
 * - what events say in words: StepText, Texts
 * - how they are kept: EventJson, DossierLine, Dossiers, LedgerHeader; read again: LedgerReplay;
 *   changed by somebody: Damage, DamagedEvent
 * - items that are sought: ItemSearch, ItemPlace, Urgency; events since: ChangeReader
 * - what is given out: LedgerColumn, ItemBrief, ItemTitles; to everybody: PublicItems, KnownNames
 */
@NullMarked
package org.pingyi.evaluation.rectification;

import org.jspecify.annotations.NullMarked;
