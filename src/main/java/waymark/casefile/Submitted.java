package waymark.casefile;

/** What a case system sends: the facts, and apart from them what is recorded for monitoring only. */
public record Submitted(CaseFile caseFile, Monitoring monitoring) {}
