/**
 * What an exported type promises. Each of them is marked as {@link
 * org.pingyi.evaluation.stability.Stable} or as {@link
 * org.pingyi.evaluation.stability.Experimental}; types within a type are what it is unless they say
 * otherwise.
 */
@NullMarked
package org.pingyi.evaluation.stability;

import org.jspecify.annotations.NullMarked;
