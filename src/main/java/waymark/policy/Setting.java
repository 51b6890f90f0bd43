package waymark.policy;

/**
 * A value that an authority sets for itself, and a cell, a due date or a text may name.
 *
 * @param name for example {@code panel.apMaxWeeks}
 * @param value a number, a date or words; empty when it is not known for the authority
 * @param unit for example {@code weeks}; may be empty
 * @param label what it is
 * @param basis where the value comes from
 * @param doubt what is not certain about it; empty for none
 */
public record Setting(String name, String value, String unit, String label, String basis, String doubt) {}
