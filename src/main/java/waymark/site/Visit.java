package waymark.site;

import java.time.LocalDate;
import java.util.List;
import waymark.access.Caller;

/**
 * Who looks at a page.
 *
 * @param caller null when nobody is signed in
 * @param authority what people call the authority; empty for every authority
 * @param token what each form sends back, so that no other site can send it; empty for none
 * @param demo the day that it is in a demo, where all is only an example; null in earnest
 */
public record Visit(Caller caller, String authority, String token, LocalDate demo) {

    public boolean signedIn() {
        return caller != null;
    }

    public List<Section> menu() {
        return caller == null ? List.of() : Section.openTo(caller);
    }
}
