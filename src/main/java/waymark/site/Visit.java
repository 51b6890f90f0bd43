package waymark.site;

import java.util.List;
import waymark.access.Caller;

/**
 * Who looks at a page.
 *
 * @param caller null when nobody is signed in
 * @param authority what people call the authority; empty for every authority
 * @param token what each form sends back, so that no other site can send it; empty for none
 * @param demo whether all of this is only an example
 */
public record Visit(Caller caller, String authority, String token, boolean demo) {

    public boolean signedIn() {
        return caller != null;
    }

    public List<Section> menu() {
        return caller == null ? List.of() : Section.openTo(caller);
    }
}
