package org.pingyi.evaluation.vocabulary;

import java.util.Optional;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.text.Numerals;

/** A part of a whole. */
public record Portion() implements Form.Single<Share> {
  @Override
  public Text what() {
    return Text.of("a share such as 20%, 1/3 or 0.2", "比例，例如 20%、1/3 或 0.2");
  }

  @Override
  public Share parse(String text) {
    return Share.parse(text);
  }

  /** Whoever writes a share of 50 means 50%. */
  @Override
  public Optional<String> meant(String text) {
    try {
      Share.parse(Numerals.decimal(text).toPlainString() + "%");
      return Optional.of(text + "%");
    } catch (IllegalArgumentException noPercentage) {
      return Optional.empty();
    }
  }
}
