package org.pingyi.evaluation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Parameters that several rules share: the component is a record, whose own components are keys
 * beside the others, in its place, so that a scheme does not see that they are a record. It may not
 * have a component that is named like another.
 */
@Documented
@Experimental
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Beside {}
