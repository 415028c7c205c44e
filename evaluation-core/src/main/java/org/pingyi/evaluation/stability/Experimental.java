package org.pingyi.evaluation.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may still change, or go, from one minor version to the next: a type with all that is
 * in it, or one method, constructor or component of a type that is {@link Stable}. The change log
 * says what to do then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.CONSTRUCTOR, ElementType.METHOD})
@Stable
public @interface Experimental {}
