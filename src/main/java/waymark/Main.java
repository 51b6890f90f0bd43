package waymark;

import waymark.cli.Waymark;

/** The one way in, from a terminal or a service manager. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Waymark.run(args));
    }
}
