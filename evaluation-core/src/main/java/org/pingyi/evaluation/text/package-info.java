/**
 * Texts: how they are ordered, trimmed, put on one line, read as numbers, and known as words in
 * kebab case.
 *
 * <p>Each is done in one place, so that schemes, rosters, ballots and reports do it alike, and none
 * asks for a locale. Nothing here knows what a text is about, and nothing here knows any other
 * package of this library.
 */
@NullMarked
package org.pingyi.evaluation.text;

import org.jspecify.annotations.NullMarked;
