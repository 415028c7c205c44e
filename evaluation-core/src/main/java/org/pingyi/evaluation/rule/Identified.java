package org.pingyi.evaluation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a plugin is called, on its class, so that it is known before the plugin is made. See {@link
 * RuleInfo} for what each means.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Stable
public @interface Identified {

  /**
   * Returns the name by which a scheme uses the plugin.
   *
   * @return lower-case letters, digits and hyphens
   */
  String id();

  /**
   * Returns the version of the plugin.
   *
   * @return the version, not blank
   */
  String version();

  /**
   * Returns the title in English.
   *
   * @return what people read
   */
  String en();

  /**
   * Returns the title in Chinese.
   *
   * @return what people read
   */
  String zh();

  /**
   * Returns the rules that a scheme which uses this one must use too.
   *
   * @return their ids
   */
  String[] requires() default {};

  /**
   * Returns the rules that a scheme which uses this one must not use.
   *
   * @return their ids
   */
  String[] conflicts() default {};

  /**
   * Returns the rules that must run later than this one, where a scheme uses them.
   *
   * @return their ids
   */
  String[] before() default {};

  /**
   * Returns the rules that must run earlier than this one, where a scheme uses them.
   *
   * @return their ids
   */
  String[] after() default {};
}
