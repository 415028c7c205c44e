/**
 * The code that the Javadoc of core shows, run as tests. It stands here since core has no rules of
 * its own to evaluate with.
 */
package org.pingyi.evaluation.snippet;
