package waymark.web;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import waymark.access.Caller;
import waymark.panel.Panel;
import waymark.panel.Panels;

/** Finds what an address names. */
@Singleton
public final class PanelFound {

    private final Panels panels;

    PanelFound(Panels panels) {
        this.panels = panels;
    }

    /** @throws NotAnswered when there is no such panel that the caller sees */
    public Panel panel(String id, Caller by) {
        return panels.find(id, by)
                .orElseThrow(() -> new NotAnswered(Problems.notFound("There is no panel with this id.")));
    }

    /** @throws NotAnswered when it is not a date */
    public static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException wrong) {
            throw new NotAnswered(Problems.notFound("'" + date + "' is not a date as YYYY-MM-DD."));
        }
    }
}
