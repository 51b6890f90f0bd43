package waymark.web;

import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.explain.Voice;

/** What is asked of an explanation. */
record ExplanationAsked(Voice voice, Form form) {

    /**
     * Reads the parts of an address.
     *
     * @throws NotAnswered with everything wrong at once, and what would be right
     */
    static ExplanationAsked read(HttpRequest<?> request, Optional<String> voice, Optional<String> format) {
        List<String> wrong = new ArrayList<>();
        Optional<Voice> knownVoice = Voice.of(voice.orElse(Voice.PANEL.word()));
        if (knownVoice.isEmpty()) {
            wrong.add(unknown("voice", voice.orElseThrow(), Voice.words()));
        }
        Optional<Form> knownForm = format.flatMap(Form::of);
        if (format.isPresent() && knownForm.isEmpty()) {
            wrong.add(unknown("format", format.get(), Form.words()));
        }
        if (!wrong.isEmpty()) {
            throw new NotAnswered(Problems.badQuery(String.join(" ", wrong)));
        }
        return new ExplanationAsked(knownVoice.orElseThrow(), knownForm.orElseGet(() -> Form.liked(request)));
    }

    private static String unknown(String name, String given, List<String> known) {
        return name + " is " + String.join(", ", known.subList(0, known.size() - 1)) + " or " + known.getLast()
                + ", not '" + Keeping.shortened(given) + "'.";
    }
}
