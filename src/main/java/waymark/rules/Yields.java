package waymark.rules;

/**
 * What reasoning says of two findings: one gives way to the other as the answer to its question. It is still shown.
 *
 * @param because the name of the reasoning rule, a sentence
 */
public record Yields(Finding weaker, Finding stronger, String because) {}
