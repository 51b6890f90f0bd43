package waymark.web;

import java.time.LocalDate;
import java.util.List;
import waymark.policy.Cell;
import waymark.policy.HitPolicy;
import waymark.policy.Row;
import waymark.policy.Source;
import waymark.policy.Table;
import waymark.policy.Workbook;

/** A decision table as it stands in its workbook. */
record TableShown(
        String id,
        String authority,
        String workbook,
        String sheet,
        String title,
        String question,
        HitPolicy hitPolicy,
        List<String> askedWhen,
        List<String> facts,
        List<RowShown> rows) {

    /** A table without its rows. */
    record Summary(
            String id,
            String authority,
            String workbook,
            String sheet,
            String title,
            String question,
            HitPolicy hitPolicy,
            int rows) {

        static Summary of(Workbook book, Table table) {
            return new Summary(
                    table.id(),
                    book.authority(),
                    book.path(),
                    table.sheet(),
                    table.title(),
                    table.question(),
                    table.hitPolicy(),
                    table.rows().size());
        }
    }

    /** A row; cells that ask nothing are left out. */
    record RowShown(
            String id,
            String rule,
            List<String> also,
            LocalDate from,
            LocalDate to,
            List<Cell> cells,
            String outcome,
            String title,
            String due,
            String metBy,
            String force,
            String binds,
            boolean primary,
            boolean adverse,
            String reason,
            String family,
            List<Source> sources,
            String doubt,
            String address) {

        static RowShown of(Row row) {
            return new RowShown(
                    row.id(),
                    row.rule(),
                    row.also(),
                    row.from(),
                    row.to(),
                    row.cells().stream().filter(cell -> !cell.blank()).toList(),
                    row.outcome(),
                    row.title(),
                    row.due(),
                    row.metBy(),
                    row.force().word(),
                    row.binds(),
                    row.primary(),
                    row.adverse(),
                    row.reason(),
                    row.family(),
                    row.sources(),
                    row.doubt(),
                    row.address());
        }
    }

    static TableShown of(Workbook book, Table table) {
        return new TableShown(
                table.id(),
                book.authority(),
                book.path(),
                table.sheet(),
                table.title(),
                table.question(),
                table.hitPolicy(),
                table.askedWhen(),
                table.facts(),
                table.rows().stream().map(RowShown::of).toList());
    }
}
