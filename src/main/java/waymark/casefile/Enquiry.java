package waymark.casefile;

import java.util.regex.Pattern;

/** The question that finds a fact out, put to a SENCO. */
final class Enquiry {

    private static final Pattern ASKS = Pattern.compile("(Whether|What|Which|Who|Whose|Where|When|Why|How)\\b");

    private Enquiry() {}

    /** The fact's own question, or one made from its meaning. */
    static String of(Means means) {
        if (!means.ask().isEmpty()) {
            return means.ask();
        }
        String meaning = means.value().replaceFirst("(?s)[.;:](\\s.*)?$", "");
        if (ASKS.matcher(meaning).lookingAt()) {
            return "Do you know " + lowered(meaning) + "?";
        }
        return meaning.startsWith("The ")
                ? "What is the " + meaning.substring("The ".length()) + "?"
                : "What is known about " + lowered(means.label()) + "?";
    }

    /** An abbreviation keeps its capitals. */
    private static String lowered(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
