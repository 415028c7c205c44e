package org.pingyi.evaluation.rule;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import org.pingyi.evaluation.model.Text;

/** Says in both languages what a constraint asks for. */
final class ConstraintWording {

  private ConstraintWording() {}

  static Text of(ConstraintDescriptor<?> constraint, String template) {
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
      case "PositiveOrZero" -> atLeast(0);
      case "NotNull" -> Text.of("must be there", "不能缺少");
      case "NotEmpty" -> Text.of("must not be empty", "不能为空");
      case "NotBlank" -> Text.of("must not be blank", "不能为空白");
      case "Size" ->
          Text.of(
              "must have from " + values.get("min") + " to " + values.get("max") + " entries",
              "数量必须为 " + values.get("min") + " 至 " + values.get("max"));
      default -> other(name, template);
    };
  }

  private static Text atLeast(Object bound) {
    return Text.of("must be at least " + bound, "不能小于 " + bound);
  }

  private static Text atMost(Object bound) {
    return Text.of("must be at most " + bound, "不能大于 " + bound);
  }

  /** A constraint of a plugin's own says it in its own words, unless they are a key of a bundle. */
  private static Text other(String name, String template) {
    return template.isBlank() || template.startsWith("{")
        ? Text.of("must meet the constraint " + name, "必须满足约束 " + name)
        : Text.of(template);
  }
}
