/**
 * The formats as JSON Schemas (2020-12), for editors and for services that check before they call.
 *
 * <p>{@link org.pingyi.evaluation.schema.JsonSchemas} writes them from the same vocabulary by which
 * schemes are read. Nothing here reads a scheme or a report.
 */
@NullMarked
package org.pingyi.evaluation.schema;

import org.jspecify.annotations.NullMarked;
