/** What can be said of schemes and plugins before there are ballots. */
@NullMarked
package org.pingyi.evaluation.commandline.scheme;

import org.jspecify.annotations.NullMarked;
