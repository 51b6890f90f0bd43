package waymark.picture;

import static waymark.picture.Derivation.standIn;
import static waymark.picture.Derivation.standInInSchoolDays;
import static waymark.picture.Derivation.summary;
import static waymark.picture.Derivation.summaryInSchoolDays;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.calendar.SchoolDayRun;
import waymark.calendar.SessionsCount;
import waymark.calendar.SessionsMissed;
import waymark.calendar.TermCalendar;
import waymark.casefile.Attendance;
import waymark.casefile.AttendanceCode;
import waymark.casefile.Facts;
import waymark.casefile.SessionCoded;

/** Attendance counted from sessions, and absences added up from the register's codes. */
final class RegisterCounts {

    private static final int PENALTY_WEEKS = 10;
    private static final int SCHOOL_DAYS_A_WEEK = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<AttendanceCode> ILL = EnumSet.of(AttendanceCode.I);
    private static final Set<AttendanceCode> UNAUTHORISED =
            EnumSet.of(AttendanceCode.G, AttendanceCode.N, AttendanceCode.O, AttendanceCode.U);
    private static final Set<AttendanceCode> GROUND_I =
            EnumSet.of(AttendanceCode.G, AttendanceCode.N, AttendanceCode.O);
    private static final Set<AttendanceCode> NOT_ABSENT = EnumSet.of(
            AttendanceCode.PRESENT,
            AttendanceCode.L,
            AttendanceCode.B,
            AttendanceCode.D,
            AttendanceCode.K,
            AttendanceCode.J1,
            AttendanceCode.P,
            AttendanceCode.U,
            AttendanceCode.V,
            AttendanceCode.W);

    static final List<Derivation> ALL = List.of(
            summary("attendance.attendancePct", RegisterCounts::attended),
            summaryInSchoolDays(
                    "attendance.unauthorisedIn10Weeks",
                    entries((sessions, calendar) ->
                            SessionsCount.most(PENALTY_WEEKS, missed(sessions, UNAUTHORISED), calendar))),
            summaryInSchoolDays("attendance.unauthorisedRun", unauthorised(SchoolDayRun::days)),
            summaryInSchoolDays("attendance.unauthorisedFrom", unauthorised(SchoolDayRun::first)),
            summaryInSchoolDays(
                    "attendance.absentRun",
                    entries((sessions, calendar) ->
                            absent(sessions, calendar).map(SchoolDayRun::days).orElse(null))),
            summaryInSchoolDays("attendance.absentRunOnlyGno", entries(RegisterCounts::onlyGno)),
            summaryInSchoolDays(
                    "attendance.oldestNOn",
                    entries((sessions, calendar) -> sessions.stream()
                            .filter(entry -> entry.code() == AttendanceCode.N)
                            .map(SessionCoded::on)
                            .min(LocalDate::compareTo)
                            .orElse(null))),
            summaryInSchoolDays("attendance.sickness.days", RegisterCounts::illThisYear),
            standIn("attendance.partTime.inPlace", RegisterCounts::partTimeNow),
            standInInSchoolDays("attendance.partTime.schoolWeeks", RegisterCounts::partTimeWeeks));

    private RegisterCounts() {}

    private static Object attended(Facts facts) {
        Integer possible = facts.wholeNumber("attendance.sessionsPossible").orElse(0);
        Integer missed = facts.wholeNumber("attendance.sessionsMissed").orElse(null);
        return possible == 0 || missed == null ? null : share(possible - missed, possible);
    }

    private static BigDecimal share(int part, int whole) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }

    private static BiFunction<Facts, TermCalendar, Object> entries(
            BiFunction<List<SessionCoded>, TermCalendar, Object> count) {
        return (facts, calendar) ->
                listed(facts).map(sessions -> count.apply(sessions, calendar)).orElse(null);
    }

    private static Optional<List<SessionCoded>> listed(Facts facts) {
        return Optional.ofNullable(facts.caseFile().attendance()).map(Attendance::sessions);
    }

    private static BiFunction<Facts, TermCalendar, Object> unauthorised(Function<SchoolDayRun, Object> from) {
        return entries(
                (sessions, calendar) -> latest(SessionsCount.wholeDayRuns(missed(sessions, UNAUTHORISED), calendar))
                        .map(from)
                        .orElse(null));
    }

    private static Optional<SchoolDayRun> absent(List<SessionCoded> sessions, TermCalendar calendar) {
        return latest(SessionsCount.wholeDayRuns(
                missed(sessions, EnumSet.complementOf(EnumSet.copyOf(NOT_ABSENT))), calendar));
    }

    private static Object onlyGno(List<SessionCoded> sessions, TermCalendar calendar) {
        return absent(sessions, calendar)
                .map(run -> sessions.stream()
                        .filter(entry -> run.spans(entry.on()))
                        .allMatch(entry -> GROUND_I.contains(entry.code())))
                .orElse(null);
    }

    private static Object illThisYear(Facts facts, TermCalendar calendar) {
        return listed(facts)
                .map(sessions -> SessionsCount.inSchoolYear(facts.asAt(), missed(sessions, ILL), calendar)
                        .days())
                .orElse(null);
    }

    private static Object partTimeNow(Facts facts) {
        LocalDate end = facts.date("attendance.partTime.endsOn").orElse(LocalDate.MAX);
        return facts.date("attendance.partTime.startedOn")
                .map(start -> !start.isAfter(facts.asAt()) && !end.isBefore(facts.asAt()))
                .orElse(null);
    }

    /** Five school days are a week; a part week counts. */
    private static Object partTimeWeeks(Facts facts, TermCalendar calendar) {
        return facts.date("attendance.partTime.startedOn")
                .filter(start -> !start.isAfter(facts.asAt()))
                .map(start -> Math.ceilDiv(calendar.countSchoolDays(start, facts.asAt()), SCHOOL_DAYS_A_WEEK))
                .orElse(null);
    }

    private static Optional<SchoolDayRun> latest(List<SchoolDayRun> runs) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
    }

    /** Sessions with one of these codes, day by day. */
    private static List<SessionsMissed> missed(List<SessionCoded> sessions, Set<AttendanceCode> codes) {
        Map<LocalDate, Integer> byDay = sessions.stream()
                .filter(entry -> codes.contains(entry.code()))
                .collect(Collectors.groupingBy(SessionCoded::on, Collectors.summingInt(SessionCoded::sessions)));
        return byDay.entrySet().stream()
                .map(day -> new SessionsMissed(day.getKey(), day.getValue()))
                .toList();
    }
}
