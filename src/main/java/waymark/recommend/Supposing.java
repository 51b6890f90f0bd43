package waymark.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import waymark.rules.Finding;

/** Reads the cells again with a fact or two supposed to be otherwise, each table's hit policy applied. */
final class Supposing {

    private static final Comparator<Line> MAIN_ANSWERS_FIRST =
            Comparator.comparingInt((Line line) -> line.primary() ? 0 : 1).thenComparingInt(Line::rank);

    private final Rows rows;
    private final Supposed facts;
    private final BitSet standing = new BitSet();
    private final int[] grounds;
    private final boolean[] asked;

    Supposing(Rows rows, Looked looked) {
        this.rows = rows;
        this.facts = Supposed.nothing(looked.facts());
        this.grounds = new int[rows.answers()];
        this.asked = new boolean[rows.sheets().size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = rows.sheets().get(i).asked(facts);
        }
        for (Finding finding : looked.findings().all()) {
            Line line = rows.line(finding.row());
            Integer answer =
                    line != null ? Integer.valueOf(line.answer()) : rows.answer(finding.question(), finding.outcome());
            if (line != null) {
                standing.set(line.rank());
            }
            if (answer != null) {
                grounds[answer]++;
            }
        }
    }

    Supposed facts() {
        return facts;
    }

    /** Whether a table is asked of the case as it is. */
    boolean asked(Sheet sheet) {
        return asked[sheet.place()];
    }

    /** Whether a row's table is asked of the case as it is. */
    boolean asked(Line line) {
        return asked[line.sheet()];
    }

    boolean stands(Line line) {
        return standing.get(line.rank());
    }

    boolean suggested(Line line) {
        return grounds[line.answer()] > 0;
    }

    /** What would come and go among what is touched. */
    Effect of(Supposed supposed, Touched touched) {
        List<Line> more = new ArrayList<>(touched.lines().size());
        List<Line> fewer = new ArrayList<>(touched.lines().size());
        for (Line line : touched.lines()) {
            count(line, line.holds(supposed), more, fewer);
        }
        for (Sheet sheet : touched.sheets()) {
            List<Line> then = sheet.standing(supposed);
            sheet.lines().forEach(line -> count(line, then.contains(line), more, fewer));
        }
        return new Effect(comes(more), goes(fewer, more));
    }

    private void count(Line line, boolean holds, List<Line> more, List<Line> fewer) {
        if (holds != stands(line)) {
            (holds ? more : fewer).add(line);
        }
    }

    private List<Line> comes(List<Line> more) {
        List<Line> comes = new ArrayList<>(more.size());
        for (Line line : more) {
            if (!suggested(line)) {
                comes.add(line);
            }
        }
        comes.sort(MAIN_ANSWERS_FIRST);
        return comes;
    }

    /** An answer goes when every ground for it does and no other takes its place. */
    private List<Line> goes(List<Line> fewer, List<Line> more) {
        List<Line> goes = new ArrayList<>(fewer.size());
        for (Line line : fewer) {
            if (grounds[line.answer()] == same(line, fewer) && same(line, more) == 0) {
                goes.add(line);
            }
        }
        goes.sort(MAIN_ANSWERS_FIRST);
        return goes;
    }

    private static int same(Line line, List<Line> lines) {
        int same = 0;
        for (Line other : lines) {
            same += other.answer() == line.answer() ? 1 : 0;
        }
        return same;
    }
}
