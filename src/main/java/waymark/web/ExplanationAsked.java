package waymark.web;

import io.micronaut.http.HttpRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.explain.Document;
import waymark.explain.Inquiry;
import waymark.explain.Voice;

/**
 * What is asked of an explanation.
 *
 * @param outcome the one outcome that is asked about; empty for any other question
 * @param day the other day that is asked about; empty for any other question
 */
record ExplanationAsked(Voice voice, Form form, Optional<String> outcome, Optional<LocalDate> day) {

    private static final List<String> QUESTIONS = List.of("why", "whyNot", "on");

    /**
     * Reads an address.
     *
     * @throws NotAnswered with everything wrong at once, and what would be right
     */
    static ExplanationAsked read(HttpRequest<?> request) {
        Map<String, String> query = request.getParameters().asMap(String.class, String.class);
        List<String> wrong = new ArrayList<>();
        String voice = query.getOrDefault("voice", Voice.PANEL.word());
        if (Voice.of(voice).isEmpty()) {
            wrong.add(unknown("voice", voice, Voice.words()));
        }
        Optional<String> format = Optional.ofNullable(query.get("format"));
        if (format.isPresent() && format.flatMap(Form::of).isEmpty()) {
            wrong.add(unknown("format", format.get(), Form.words()));
        }
        Optional<LocalDate> day = Optional.ofNullable(query.get("on")).flatMap(text -> day(text, wrong));
        List<String> questions = QUESTIONS.stream().filter(query::containsKey).toList();
        if (questions.size() > 1) {
            wrong.add("Ask one thing at a time: " + String.join(" or ", questions) + ".");
        }
        if (!questions.isEmpty() && format.flatMap(Form::of).equals(Optional.of(Form.SVG))) {
            wrong.add("The drawing answers no single question: ask for it without " + questions.getFirst() + ".");
        }
        if (!wrong.isEmpty()) {
            throw new NotAnswered(Problems.badQuery(String.join(" ", wrong)));
        }
        return new ExplanationAsked(
                Voice.of(voice).orElseThrow(),
                format.flatMap(Form::of).orElseGet(() -> Form.liked(request)),
                Optional.ofNullable(query.getOrDefault("why", query.get("whyNot"))),
                day);
    }

    /** The document that answers it. */
    Document answer(Inquiry inquiry) {
        if (outcome.isPresent()) {
            return inquiry.about(outcome.get(), voice);
        }
        return day.isPresent() ? inquiry.on(day.get(), voice) : inquiry.everything(voice);
    }

    /** Whether the whole recommendation is asked for, and not one thing about it. */
    boolean everything() {
        return outcome.isEmpty() && day.isEmpty();
    }

    private static Optional<LocalDate> day(String text, List<String> wrong) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            wrong.add("on is a real date as YYYY-MM-DD, not '" + Keeping.shortened(text) + "'.");
            return Optional.empty();
        }
    }

    private static String unknown(String name, String given, List<String> known) {
        return name + " is " + String.join(", ", known.subList(0, known.size() - 1)) + " or " + known.getLast()
                + ", not '" + Keeping.shortened(given) + "'.";
    }
}
