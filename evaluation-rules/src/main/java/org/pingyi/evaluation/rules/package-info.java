/**
 * What rules of several kinds share: how numbers are worded in reasons, and where their guides are.
 */
@NullMarked
package org.pingyi.evaluation.rules;

import org.jspecify.annotations.NullMarked;
