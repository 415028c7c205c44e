package org.pingyi.evaluation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pingyi.evaluation.stability.Stable;

/** What a parameter means, in one sentence, for the JSON Schema of schemes and for references. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Stable
public @interface Meaning {

  /**
   * The sentence in English.
   *
   * @return the meaning
   */
  String en();

  /**
   * The sentence in Chinese.
   *
   * @return the meaning
   */
  String zh();
}
