package waymark.panel;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import waymark.access.Caller;
import waymark.policy.Release;
import waymark.recommend.Recommenders;

/** The panels of every council, as the release in force sets them. */
@Singleton
public final class Panels {

    private final Recommenders recommenders;

    Panels(Recommenders recommenders) {
        this.recommenders = recommenders;
    }

    /** The panels that a caller may see. */
    public List<Panel> of(Caller by) {
        Release release = recommenders.inForce().release();
        return release.authorities().stream()
                .filter(by::sees)
                .flatMap(authority -> PanelReader.panels(release.settings(authority)))
                .toList();
    }

    /** A panel by its id; empty when there is none that the caller may see. */
    public Optional<Panel> find(String id, Caller by) {
        return of(by).stream().filter(panel -> panel.id().equals(id)).findFirst();
    }

    /** The questions that a panel decides; none when there is no such panel. */
    List<String> decides(String id) {
        Release release = recommenders.inForce().release();
        return release.authorities().stream()
                .flatMap(authority -> PanelReader.panels(release.settings(authority)))
                .filter(panel -> panel.id().equals(id))
                .flatMap(panel -> panel.decides().stream())
                .toList();
    }
}
