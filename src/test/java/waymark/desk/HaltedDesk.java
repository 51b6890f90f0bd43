package waymark.desk;

import static waymark.desk.TestDesk.LEAD;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/** Publishes, in a process of its own that may be halted on the way. */
final class HaltedDesk {

    private HaltedDesk() {}

    /** The folder of the data, the draft that is published, and which change is not made. */
    public static void main(String[] arguments) {
        ApplicationContext beans = ApplicationContext.builder()
                .properties(Map.of(
                        "waymark.data",
                        arguments[0],
                        "waymark.test-release",
                        "true",
                        "waymark.checks",
                        "1h",
                        "waymark.halt-before",
                        arguments[2]))
                .build();
        beans.start();
        TestDesk desk = new TestDesk(beans);
        desk.inForce();
        Halting halting = beans.getBean(Halting.class);
        halting.arm();
        desk.releasing().publish(LEAD, arguments[1], null, "");
        Runtime.getRuntime().halt(0);
    }
}
