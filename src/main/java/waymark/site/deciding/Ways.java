package waymark.site.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import waymark.panel.Kind;
import waymark.site.Choice;

/** What a panel can do with a suggestion, as people choose it. */
final class Ways {

    private Ways() {}

    static List<Choice> of(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Choice(kind.toString(), title(kind), hint(kind)))
                .toList();
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(code))
                .findFirst();
    }

    static String title(Kind kind) {
        return switch (kind) {
            case AGREE -> "Agree";
            case AGREE_WITH_CHANGES -> "Agree, with changes";
            case DEPART -> "Decide something else";
            case DEFER -> "Wait until more is known";
            case DECLINE_TO_DECIDE -> "It is for somebody else to decide";
        };
    }

    private static String hint(Kind kind) {
        return switch (kind) {
            case AGREE -> "What is suggested is decided.";
            case AGREE_WITH_CHANGES -> "The same outcome, done differently. You say how, and why.";
            case DEPART -> "You say what, and why. A suggestion binds nobody.";
            case DEFER -> "You say what is needed, from whom and by when.";
            case DECLINE_TO_DECIDE -> "You say whose decision it is, and why.";
        };
    }
}
