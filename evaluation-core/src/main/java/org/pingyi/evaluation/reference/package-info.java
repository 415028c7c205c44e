/**
 * Plugins as people read of them: what each is for, its parameters, when to use it and when not,
 * and an example that is worked out.
 *
 * <p>All of it is taken from the plugin itself, ours or another's. Nothing here knows any rule.
 */
@NullMarked
package org.pingyi.evaluation.reference;

import org.jspecify.annotations.NullMarked;
