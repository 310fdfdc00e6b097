// SPDX-License-Identifier: EPL-2.0
package org.nines.model.edit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a dialog says about one choice of an {@link Assembly}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** Its name for people: "Members that carry the load". */
    String value();

    /** Smallest number. */
    int least() default 0;

    /** Largest number. */
    int most() default Integer.MAX_VALUE;
}
