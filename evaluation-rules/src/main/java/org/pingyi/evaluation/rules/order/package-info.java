/** Rectification orders: what is put right first. */
@NullMarked
package org.pingyi.evaluation.rules.order;

import org.jspecify.annotations.NullMarked;
