package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.web.TestRelease;

class VerifyCommandTest {

    @TempDir
    private Path home;

    @Test
    void what_was_altered_behind_its_back_is_told_with_an_exit_code() throws Exception {
        TestRelease.write(home);
        Program waymark = new Program(home);

        Program.Run first = waymark.run("", "verify");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("All is as it was written", "The record ends at 2:sha256:");

        alter("update journal_about set who = 'nobody' where number = 1");
        Program.Run second = waymark.run("", "verify");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.out()).contains("Entry 1: what it is about was altered.");

        Program.Run wrong = waymark.run("", "verify", "--contains", "yesterday");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("write it as it was printed");
    }

    private void alter(String sql) throws SQLException {
        String file = home.resolve("data").resolve("waymark").toString();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "waymark", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
