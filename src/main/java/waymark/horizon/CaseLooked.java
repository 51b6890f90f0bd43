package waymark.horizon;

import io.micronaut.core.annotation.Introspected;

/** The newest case file of a reference, and the recommendation that was made of it. */
@Introspected
record CaseLooked(String authority, String reference, String id, String caseFile) {}
