package waymark.policy;

import java.util.List;

/**
 * A worked example beside the rules, one line of the Examples sheet.
 *
 * @param sentence the example in a sentence
 * @param asAt the local date, ISO
 * @param facts {@code fact = value} pairs, one a line
 * @param expect what must come out: an outcome or a rule id, one a line, each with {@code due YYYY-MM-DD} if it has one; {@code not} before it when it must not
 * @param address sheet and cells
 */
public record Example(String sentence, String asAt, List<String> facts, List<String> expect, String address) {}
