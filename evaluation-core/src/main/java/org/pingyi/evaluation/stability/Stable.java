package org.pingyi.evaluation.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what stays as it is until the next major version, for what was compiled against it (binary)
 * and for what will be (source). A minor version may add to it what nobody has to implement: a
 * method, a constant of an enum, a type that a sealed one permits; so a {@code switch} over them
 * should have a {@code default}. What is marked as {@link Experimental} in it is not part of the
 * promise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Stable
public @interface Stable {}
