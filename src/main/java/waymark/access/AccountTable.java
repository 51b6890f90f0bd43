package waymark.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountTable extends GenericRepository<Account, String> {

    Optional<Account> findByName(String name);

    Optional<Account> findBySubject(String subject);

    boolean existsByName(String name);

    List<Account> listOrderByName();

    long count();

    @Query("""
            insert into account (name, authority, roles, password, one_time, subject, opened_at, closed_at)
            values (:name, :authority, :roles, :password, :oneTime, :subject, :openedAt, :closedAt)
            on conflict do nothing
            """)
    void keep(Account account);

    /** Whether it is kept: it is not when the name or the subject is taken. */
    default boolean add(Account account) {
        keep(account);
        return findByName(account.name()).filter(account::equals).isPresent();
    }

    @Query("update account set authority = :authority, roles = :codes where name = :name")
    void grant(String name, @Nullable String authority, String codes);

    @Query("update account set password = :password, one_time = :oneTime where name = :name")
    void setPassword(String name, String password, boolean oneTime);

    @Query("update account set closed_at = :closedAt where name = :name")
    void setClosed(String name, @Nullable Instant closedAt);
}
