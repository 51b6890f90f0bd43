package waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptTable extends GenericRepository<Attempt, String> {

    @Query("insert into sign_in_attempt (who, failures, last_at) values (:who, 0, :at) on conflict do nothing")
    int prepare(String who, Instant at);

    @Query("select * from sign_in_attempt where who = :who for update")
    Optional<Attempt> lock(String who);

    @Query("update sign_in_attempt set failures = :failures, last_at = :at where who = :who")
    int count(String who, int failures, Instant at);

    @Query("update sign_in_attempt set failures = failures - 1 where who = :who and failures > 0")
    int takeBack(String who);

    @Query("delete from sign_in_attempt where who = :who")
    int forget(String who);

    @Query("delete from sign_in_attempt where last_at < :before")
    int forgetBefore(Instant before);
}
