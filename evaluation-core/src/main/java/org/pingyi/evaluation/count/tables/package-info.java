/** Tables of whole numbers of 64 bits without an object for each, which settle duplicates. */
@NullMarked
package org.pingyi.evaluation.count.tables;

import org.jspecify.annotations.NullMarked;
