package org.pingyi.evaluation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a parameter means, in one sentence, for the JSON Schema of schemes and for references. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
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
