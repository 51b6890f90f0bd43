package waymark.safeguards;

import java.util.List;
import java.util.stream.Collectors;

/** A release that would break a promise and must not be used. */
public final class UnsafeRelease extends RuntimeException {

    private final transient List<Breach> breaches;

    UnsafeRelease(List<Breach> breaches) {
        super(breaches.stream().map(Breach::toString).collect(Collectors.joining("\n")));
        this.breaches = List.copyOf(breaches);
    }

    public List<Breach> breaches() {
        return breaches;
    }
}
