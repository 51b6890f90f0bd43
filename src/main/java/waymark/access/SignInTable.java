package waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInTable extends GenericRepository<SignIn, String> {

    Optional<SignIn> findByTokenHash(String tokenHash);

    @Query("""
            insert into sign_in (token_hash, account, signed_in_at, last_seen_at)
            values (:tokenHash, :account, :signedInAt, :lastSeenAt)
            """)
    void keep(SignIn signIn);

    @Query("update sign_in set last_seen_at = :at where token_hash = :tokenHash")
    int seen(String tokenHash, Instant at);

    @Query("delete from sign_in where token_hash = :tokenHash")
    int end(String tokenHash);

    @Query("delete from sign_in where account = :account")
    int endAllOf(String account);

    @Query("delete from sign_in where account = :account and token_hash <> :tokenHash")
    int endOthersOf(String account, String tokenHash);

    @Query("delete from sign_in where signed_in_at < :signedInBefore or last_seen_at < :seenBefore")
    int sweep(Instant signedInBefore, Instant seenBefore);
}
