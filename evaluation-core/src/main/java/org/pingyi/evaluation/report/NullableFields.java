package org.pingyi.evaluation.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Fields that are always there, with null where they have no value. */
final class NullableFields {

  private NullableFields() {}

  static void text(JsonWriter json, String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.field(name, text.get());
    } else {
      json.nullField(name);
    }
  }

  static void number(JsonWriter json, String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.field(name, number.get());
    } else {
      json.nullField(name);
    }
  }

  static void number(JsonWriter json, String name, OptionalLong number) throws IOException {
    if (number.isPresent()) {
      json.field(name, number.getAsLong());
    } else {
      json.nullField(name);
    }
  }

  static void number(JsonWriter json, String name, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.field(name, number.getAsInt());
    } else {
      json.nullField(name);
    }
  }
}
