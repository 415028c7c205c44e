/**
 * What was acknowledged and may not be lost: a chain of entries that only grows, what is held until
 * the next entry, and pages of data that an entry stands for and that may be taken out again.
 *
 * <p>A {@link org.pingyi.evaluation.journal.JournalStore} writes it all down, in memory or in a
 * database; a {@link org.pingyi.evaluation.journal.Journal} links it, and finds what was changed
 * behind its back. Nothing here knows what an entry is about.
 */
@NullMarked
package org.pingyi.evaluation.journal;

import org.jspecify.annotations.NullMarked;
