package waymark.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the value of a setting must look like, so that rows, dates and panels can use it. Empty is not known, and may be. */
enum SettingValue {
    NUMBER("a number", "Write the figure alone, for example 8: what it counts stands beside it.") {
        @Override
        boolean is(String value) {
            return value.matches("-?\\d+(\\.\\d+)?");
        }
    },
    DAYS("a list of days", "Write each as 2026-11-26, with commas between.") {
        @Override
        boolean is(String value) {
            return Arrays.stream(value.split(",")).map(String::strip).allMatch(parses(LocalDate::parse));
        }
    },
    DAY("a day", "Write it as 2026-11-26.") {
        @Override
        boolean is(String value) {
            return parses(LocalDate::parse).test(value);
        }
    },
    TIME("a time of day", "Write it as 12:00.") {
        @Override
        boolean is(String value) {
            return parses(LocalTime::parse).test(value);
        }
    },
    WORDS("", "") {
        @Override
        boolean is(String value) {
            return true;
        }
    };

    final String called;
    final String fix;

    SettingValue(String called, String fix) {
        this.called = called;
        this.fix = fix;
    }

    abstract boolean is(String value);

    /** What a setting is, by what it counts and by what panels call theirs. */
    static SettingValue of(String name, String unit) {
        if (!unit.isBlank()) {
            return NUMBER;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "dates" -> DAYS;
            case "datesKnownFrom" -> DAY;
            case "cutOffTime" -> TIME;
            default -> WORDS;
        };
    }

    private static Predicate<String> parses(Consumer<String> parser) {
        return text -> {
            try {
                parser.accept(text);
                return true;
            } catch (DateTimeParseException unreadable) {
                return false;
            }
        };
    }
}
