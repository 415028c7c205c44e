/**
 * What people said in their own words (意见建议): free text of ballots, forms and talks, kept apart
 * from ratings, without names by a redaction and a reviewer before anybody else reads it, sorted by
 * criterion and theme, and made into items of the rectification ledger.
 *
 * <p>Opinions lie in a journal of their own. {@link org.pingyi.evaluation.opinion.OpinionBook} is
 * where one begins; what takes names and numbers out of texts is a {@link
 * org.pingyi.evaluation.redaction.Redaction}.
 */
@NullMarked
package org.pingyi.evaluation.opinion;

import org.jspecify.annotations.NullMarked;
