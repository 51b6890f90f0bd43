package waymark.site;

import java.util.ArrayList;
import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param visit who looks at it
 * @param title what the page is, its only heading of the first level too
 * @param above the pages that it stands under, from the top
 * @param wrong whether it says what is wrong with something that was sent
 * @param watched whether it shows work that is under way
 * @param done what has just been done; null for nothing
 */
public record Page(
        Visit visit, Section section, String title, List<Crumb> above, boolean wrong, boolean watched, Done done) {

    /** A page above this one. */
    public record Crumb(String title, String path) {}

    /** A page of a part of the site. */
    public static Page titled(Section section, String title) {
        List<Crumb> above = section == Section.NONE || section == Section.HOME || section.title.equals(title)
                ? List.of()
                : List.of(new Crumb(section.title, section.path));
        return new Page(null, section, title, above, false, false, null);
    }

    /** The same, below another page. */
    public Page under(String itsTitle, String itsPath) {
        List<Crumb> more = new ArrayList<>(above);
        more.add(new Crumb(itsTitle, itsPath));
        return new Page(visit, section, title, List.copyOf(more), wrong, watched, done);
    }

    /** The same, which says what is wrong with something that was sent. */
    public Page wrong(boolean something) {
        return new Page(visit, section, title, above, something, watched, done);
    }

    /** The same, which shows work that is under way. */
    public Page watched(boolean underWay) {
        return new Page(visit, section, title, above, wrong, underWay, done);
    }

    Page done(Done what) {
        return new Page(visit, section, title, above, wrong, watched, what);
    }

    Page seenBy(Visit visitor) {
        return new Page(visitor, section, title, above, wrong, watched, done);
    }

    /** Page, section, service: as a browser's tab and a screen reader say it first. */
    public String fullTitle() {
        String part = section == Section.NONE || section.title.equals(title) ? "" : " – " + section.title;
        return (wrong ? "Error: " : "") + title + part + " – Waymark";
    }

    public String style() {
        return Asset.STYLE.path();
    }

    public String script() {
        return Asset.SCRIPT.path();
    }

    /** What keeps typed words in the browser's tab until they are recorded. */
    public String keep() {
        return Asset.KEEP.path();
    }

    public String icon() {
        return Asset.ICON.path();
    }
}
