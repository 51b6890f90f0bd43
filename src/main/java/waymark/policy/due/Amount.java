package waymark.policy.due;

/** How many: a number, or a setting of the authority. */
sealed interface Amount {

    /**
     * The number for a case.
     *
     * @throws Due.NotKnown when the authority has not given its setting
     */
    int in(Moment moment);

    record Number(int number) implements Amount {
        @Override
        public int in(Moment moment) {
            return number;
        }
    }

    record OfSetting(String name) implements Amount {
        @Override
        public int in(Moment moment) {
            return moment.settings()
                    .number(name)
                    .orElseThrow(() -> new Due.NotKnown(name + " is not known for this council: ask the council"))
                    .intValueExact();
        }
    }
}
