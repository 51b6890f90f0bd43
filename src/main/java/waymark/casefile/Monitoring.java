package waymark.casefile;

/**
 * What is recorded only to see whether help falls evenly on groups of children. It is no part of a {@link CaseFile}, so
 * no fact, table, reason or answer can rest on it. Codes are those of the school census.
 *
 * @param sex null when it is not recorded
 * @param ethnicity null when it is not recorded
 */
public record Monitoring(Sex sex, Ethnicity ethnicity) {

    /** Nothing is recorded. */
    public static final Monitoring NONE = new Monitoring(null, null);

    /** Whether anything is recorded. */
    public boolean recorded() {
        return sex != null || ethnicity != null;
    }

    /** Sex, as the school census codes it. */
    public enum Sex {
        M("male"),
        F("female");

        private final String words;

        Sex(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The main codes for ethnicity of the school census. */
    public enum Ethnicity {
        WBRI("White British"),
        WIRI("White Irish"),
        WIRT("Traveller of Irish heritage"),
        WROM("Gypsy or Roma"),
        WOTH("any other White background"),
        MWBC("White and Black Caribbean"),
        MWBA("White and Black African"),
        MWAS("White and Asian"),
        MOTH("any other mixed background"),
        AIND("Indian"),
        APKN("Pakistani"),
        ABAN("Bangladeshi"),
        AOTH("any other Asian background"),
        BCRB("Black Caribbean"),
        BAFR("Black African"),
        BOTH("any other Black background"),
        CHNE("Chinese"),
        OOTH("any other ethnic group"),
        REFU("preferred not to say"),
        NOBT("not yet obtained");

        private final String words;

        Ethnicity(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
