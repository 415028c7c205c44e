package org.pingyi.evaluation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pingyi.evaluation.stability.Stable;

/** What a parameter is where a scheme does not say: the text that the scheme would write. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Stable
public @interface DefaultValue {

  /**
   * The default as a scheme would write it, such as {@code 20%} or {@code rated}.
   *
   * @return the text
   */
  String value();
}
