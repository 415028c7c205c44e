package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How JSON from elsewhere is read: of its keys, which may be anything and any number, nothing is
 * kept when a text has been read, neither among the interned strings nor in a table of names.
 */
public final class JsonFactories {

  private JsonFactories() {}

  /**
   * Returns a factory of parsers that keep nothing, within Jackson's own limits.
   *
   * @return the factory
   */
  public static JsonFactory keepingNothing() {
    return keepingNothing(StreamReadConstraints.defaults());
  }

  /**
   * Returns a factory of parsers that keep nothing.
   *
   * @param limits how long and deep what they read is at most
   * @return the factory
   */
  public static JsonFactory keepingNothing(StreamReadConstraints limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .streamReadConstraints(limits)
        .build();
  }
}
