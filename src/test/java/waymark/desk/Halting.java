package waymark.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Halts the process, as a loss of power would, just before it changes the database for the k-th time. */
@Singleton
@Requires(property = "waymark.halt-before")
final class Halting implements BeanCreatedEventListener<DataSource> {

    static final int HALTED = 99;

    private final AtomicInteger left;
    private volatile boolean armed;

    Halting(@Value("${waymark.halt-before}") int change) {
        this.left = new AtomicInteger(change);
    }

    /** From now on changes are counted. */
    void arm() {
        armed = true;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return watched(DataSource.class, event.getBean(), "");
    }

    private <T> T watched(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Halting.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                    String statement = given ? (String) arguments[0] : sql;
                    if (changes(method.getName(), statement)) {
                        count();
                    }
                    try {
                        return wrapped(method.invoke(target, arguments), statement);
                    } catch (InvocationTargetException wrong) {
                        throw wrong.getCause();
                    }
                }));
    }

    private Object wrapped(Object result, String sql) {
        return switch (result) {
            case Connection connection -> watched(Connection.class, connection, "");
            case PreparedStatement statement -> watched(PreparedStatement.class, statement, sql);
            case Statement statement -> watched(Statement.class, statement, sql);
            case null, default -> result;
        };
    }

    private static boolean changes(String method, String sql) {
        return method.equals("commit")
                || method.startsWith("execute")
                        && !sql.stripLeading().toLowerCase().startsWith("select");
    }

    private void count() {
        if (armed && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
