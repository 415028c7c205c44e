package org.pingyi.evaluation.diff;

import java.util.Optional;

/**
 * Something that a report says, by an id.
 *
 * @param kind what sort of thing it is
 * @param value what it says; none where there is not enough to say
 */
record Fact(Change.Kind kind, Optional<String> value) {}
