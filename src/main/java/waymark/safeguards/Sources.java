package waymark.safeguards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.policy.Force;
import waymark.policy.ReadRow;
import waymark.policy.Release;

/** Every row says where it comes from, and a statutory row cites a section or regulation. */
record Sources() implements Safeguard {

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String promise() {
        return "Every row has a source; every statutory row cites a section.";
    }

    @Override
    public Proof check(Release release) {
        List<Breach> breaches = new ArrayList<>();
        for (ReadRow row : release.rows()) {
            if (row.row().sources().isEmpty()) {
                breaches.add(breach(row, "It has no source."));
            } else if (row.row().force() == Force.STATUTE
                    && row.row().sources().stream()
                            .allMatch(source -> source.section().isBlank())) {
                breaches.add(breach(row, "It is statute and cites no section."));
            }
        }
        return new Proof(id(), promise(), release.rows().size(), breaches);
    }

    private Breach breach(ReadRow row, String what) {
        return new Breach(id(), List.of(row), what, Map.of());
    }
}
