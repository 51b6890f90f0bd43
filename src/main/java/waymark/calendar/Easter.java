package waymark.calendar;

import static java.lang.Math.floorDiv;
import static java.lang.Math.floorMod;

import java.time.LocalDate;

/** Easter by the Gregorian reckoning (the anonymous algorithm, as Meeus prints it). */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = floorMod(year, 19);
        int century = floorDiv(year, 100);
        int yearOfCentury = floorMod(year, 100);
        int moonDrift = floorDiv(century - floorDiv(century + 8, 25) + 1, 3);
        int epact = floorMod(19 * golden + century - floorDiv(century, 4) - moonDrift + 15, 30);
        int weekday = floorMod(
                32 + 2 * floorMod(century, 4) + 2 * (yearOfCentury / 4) - epact - floorMod(yearOfCentury, 4), 7);
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDays = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }

    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }

    static LocalDate monday(int year) {
        return sunday(year).plusDays(1);
    }
}
