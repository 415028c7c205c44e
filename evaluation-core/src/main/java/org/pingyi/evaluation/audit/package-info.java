/**
 * Recounting a ballot box from its export: an {@link org.pingyi.evaluation.audit.ExportedBox} opens
 * every commitment, redoes the tree and counts the papers again, and a {@link
 * org.pingyi.evaluation.audit.Recount} says where a result first differs from that.
 *
 * <p>It shares nothing with the box that wrote the export but the formats.
 */
@NullMarked
package org.pingyi.evaluation.audit;

import org.jspecify.annotations.NullMarked;
