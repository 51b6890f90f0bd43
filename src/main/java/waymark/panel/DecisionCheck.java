package waymark.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.casefile.InWords;
import waymark.casefile.Problem;
import waymark.panel.DecisionGiven.Action;
import waymark.panel.DecisionGiven.Needed;

/** What a decision must say before it can be recorded, so that a family can be told why and nothing is left open. */
final class DecisionCheck {

    private final DecisionGiven given;
    private final InFront inFront;
    private final List<Problem> problems = new ArrayList<>();

    private DecisionCheck(DecisionGiven given, InFront inFront) {
        this.given = given;
        this.inFront = inFront;
    }

    /** Everything that is missing or cannot be, with its place. */
    static List<Problem> problems(DecisionGiven given, InFront inFront) {
        DecisionCheck check = new DecisionCheck(given, inFront);
        check.question();
        if (given.decision() == null) {
            check.wrong(
                    "/decision",
                    "Say what was decided: agree, agree-with-changes, depart, defer or decline-to-decide.");
        } else {
            check.decision();
        }
        check.actions();
        if (given.corrects() != null) {
            check.require("/correctedBecause", given.correctedBecause(), "Say why it is corrected.");
        }
        return check.problems;
    }

    private void question() {
        if (given.question() == null) {
            wrong("/question", "Say which question was decided: " + String.join(", ", inFront.questions()) + ".");
        } else if (!inFront.questions().contains(given.question())) {
            wrong(
                    "/question",
                    "The recommendation does not ask '" + given.question() + "'. It asks: "
                            + String.join(", ", inFront.questions()) + ".");
        }
    }

    private void decision() {
        switch (given.decision()) {
            case AGREE -> agree();
            case AGREE_WITH_CHANGES -> {
                suggested();
                require("/changes", given.changes(), "Say how it differs from what was suggested.");
                require("/reason", given.reason(), "Say why it was changed, in words that the family can be told.");
            }
            case DEPART -> depart();
            case DEFER -> defer();
            case DECLINE_TO_DECIDE -> {
                require("/routedTo", given.routedTo(), "Say whose decision it is.");
                require("/reason", given.reason(), "Say why it is theirs.");
            }
        }
    }

    private void agree() {
        suggested();
        if (given.outcome() != null && !given.outcome().equals(suggestion())) {
            wrong("/outcome", "This is not what was suggested. To decide otherwise, say depart.");
        }
    }

    private void suggested() {
        if (given.question() != null && inFront.questions().contains(given.question()) && suggestion() == null) {
            wrong("/decision", "Nothing was suggested here to agree with. Say depart, and what was decided.");
        }
    }

    private String suggestion() {
        return inFront.suggested(given.question()).orElse(null);
    }

    private void depart() {
        require("/outcome", given.outcome(), "Say what was decided instead.");
        if (given.outcome() != null && given.outcome().equals(suggestion())) {
            wrong("/outcome", "This is what was suggested. Say agree, or agree-with-changes.");
        }
        if (given.because() == null) {
            wrong("/because", "Choose the kind of reason from the short list.");
        }
        require("/reason", given.reason(), "Say why, in words that the family can be told.");
    }

    private void defer() {
        if (given.needed().isEmpty()) {
            wrong("/needed", "Say what is needed, from whom and by when.");
        }
        for (int i = 0; i < given.needed().size(); i++) {
            Needed needed = given.needed().get(i);
            require("/needed/" + i + "/what", needed.what(), "Say what is needed.");
            require("/needed/" + i + "/from", needed.from(), "Say who can give it.");
            require("/needed/" + i + "/by", needed.by(), "Say by when.");
        }
        if (given.until() == null) {
            wrong("/until", "Say by when it is decided.");
        } else if (isBlank(given.legalDates())) {
            inFront.legalDateBefore(given.until())
                    .ifPresent(legal -> wrong("/legalDates", warning(legal, given.until())));
        }
    }

    private static String warning(InFront.LegalDate legal, LocalDate until) {
        return "The law's last day for '" + legal.title() + "' is " + InWords.date(legal.day())
                + ", before the case would be decided on " + InWords.date(until)
                + ". Say what is done about that date, or decide sooner.";
    }

    private void actions() {
        for (int i = 0; i < given.actions().size(); i++) {
            Action action = given.actions().get(i);
            require("/actions/" + i + "/what", action.what(), "Say what is to be done.");
            require("/actions/" + i + "/owner", action.owner(), "Name the one person or team that sees to it.");
            require("/actions/" + i + "/by", action.by(), "Say by when.");
        }
    }

    private void require(String pointer, Object value, String otherwise) {
        if (value == null || value instanceof String text && isBlank(text)) {
            wrong(pointer, otherwise);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void wrong(String pointer, String detail) {
        problems.add(new Problem(pointer, detail));
    }
}
