package com.example.appraisal.canteen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.rule.Guide;

/** The guides of these rules, each in a file beside its class. */
final class GuideFile {

  private GuideFile() {}

  static Guide read(String name) {
    try (InputStream file = GuideFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return Guide.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
