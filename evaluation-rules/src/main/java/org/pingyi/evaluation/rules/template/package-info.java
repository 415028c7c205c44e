/**
 * Scheme templates: the usual plans, ready to start from. Each is put together from YAML fragments
 * beside the classes: what is its own, and the scales, rater groups and grades that several share.
 */
@NullMarked
package org.pingyi.evaluation.rules.template;

import org.jspecify.annotations.NullMarked;
