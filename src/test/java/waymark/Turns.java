package waymark;

/** Tests that keep both cores busy, in processes of their own, take turns by this lock. */
public final class Turns {

    public static final String MUCH_WORK = "much work";

    private Turns() {}
}
