package waymark.casefile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a fact of the case file means. The component it stands on gives the fact's name and type; this gives
 * the words. Nothing else in Waymark describes a fact: binding, validation, OpenAPI, table headers and explanations all
 * read this one place through {@link Vocabulary}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Means {

    /** What the fact is called on a page or a table header, for example "Attendance". */
    String label();

    /** One or two plain sentences: what is recorded, and how it is counted. */
    String value();

    /** The unit of a number, for example "school days"; empty for anything that has none. */
    String unit() default "";

    /** The ids of the rules that the fact itself encodes, such as a set of codes; usually none. */
    String[] rules() default {};

    /** The question that a SENCO would be asked when the fact is missing; made from the label when empty. */
    String ask() default "";

    /** Whether people can bring about another value; a date never, because it says what happened or is agreed. */
    Changeable changeable() default Changeable.AS_ITS_PART;

    /** Whether the fact says how long ago something was last heard, said or looked at. */
    boolean ageOfEvidence() default false;

    /** The lowest number that is possible. */
    double lowest() default 0;

    /** The highest number that is possible. */
    double highest() default 1_000_000;
}
