/**
 * Takes out of texts what could tell a person: numbers, addresses and names. {@link
 * org.pingyi.evaluation.redaction.Redaction} is the port, and has what is done where a host says
 * nothing else.
 */
@NullMarked
package org.pingyi.evaluation.redaction;

import org.jspecify.annotations.NullMarked;
