package org.pingyi.evaluation.plugin;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.pingyi.evaluation.model.Text;

/** Says in both languages what a constraint asks for. */
final class ConstraintWording {

  private ConstraintWording() {}

  /** A message that a plugin wrote itself counts; one that is a key of a bundle does not. */
  static Text of(ConstraintDescriptor<?> constraint, String template) {
    return template.isBlank() || template.startsWith("{")
        ? standard(constraint)
        : Text.of(template);
  }

  private static Text standard(ConstraintDescriptor<?> constraint) {
    Map<String, Object> values = constraint.getAttributes();
    String value = String.valueOf(values.get("value"));
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    return switch (name) {
      case "Min" -> atLeast(value);
      case "Max" -> atMost(value);
      case "DecimalMin" ->
          Boolean.TRUE.equals(values.get("inclusive"))
              ? atLeast(value)
              : Text.of("must be above " + value, "必须大于 " + value);
      case "DecimalMax" ->
          Boolean.TRUE.equals(values.get("inclusive"))
              ? atMost(value)
              : Text.of("must be below " + value, "必须小于 " + value);
      case "Positive" -> Text.of("must be above 0", "必须大于 0");
      case "Negative" -> Text.of("must be below 0", "必须小于 0");
      case "NegativeOrZero" -> atMost("0");
      case "AssertTrue" -> Text.of("must be true", "必须为 true");
      case "AssertFalse" -> Text.of("must be false", "必须为 false");
      case "Pattern" ->
          Text.of("must match " + values.get("regexp"), "必须匹配 " + values.get("regexp"));
      case "Digits" -> digits(values.get("integer") + "", values.get("fraction") + "");
      case "PositiveOrZero" -> atLeast(0);
      case "NotNull" -> Text.of("must be there", "不能缺少");
      case "NotEmpty" -> Text.of("must not be empty", "不能为空");
      case "NotBlank" -> Text.of("must not be blank", "不能为空白");
      case "Size" ->
          Text.of(
              "must have from " + values.get("min") + " to " + values.get("max") + " entries",
              "数量必须为 " + values.get("min") + " 至 " + values.get("max"));
      default -> Text.of("must meet the constraint " + name, "必须满足约束 " + name);
    };
  }

  private static Text digits(String before, String after) {
    return Text.of(
        "must have at most " + before + " digits before the point and " + after + " after it",
        "整数部分至多 " + before + " 位，小数部分至多 " + after + " 位");
  }

  private static Text atLeast(Object bound) {
    return Text.of("must be at least " + bound, "不能小于 " + bound);
  }

  private static Text atMost(Object bound) {
    return Text.of("must be at most " + bound, "不能大于 " + bound);
  }
}
