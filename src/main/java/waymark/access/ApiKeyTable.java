package waymark.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiKeyTable extends GenericRepository<ApiKey, String> {

    Optional<ApiKey> findById(String id);

    Optional<ApiKey> findByKeyHash(String keyHash);

    boolean existsByName(String name);

    List<ApiKey> listOrderByName();

    long count();

    @Query("""
            insert into api_key
                (id, name, key_hash, authority, roles, made_at, made_by, ends_at, revoked_at, last_used_at)
            values
                (:id, :name, :keyHash, :authority, :roles, :madeAt, :madeBy, :endsAt, :revokedAt, :lastUsedAt)
            on conflict do nothing
            """)
    void keep(ApiKey key);

    /** Whether it is kept: it is not when its name, its id or the key itself is taken. */
    default boolean add(ApiKey key) {
        keep(key);
        return findById(key.id()).filter(key::equals).isPresent();
    }

    @Query("update api_key set key_hash = :keyHash, made_at = :madeAt, revoked_at = null where id = :id")
    void replace(String id, String keyHash, Instant madeAt);

    @Query("update api_key set revoked_at = :at where id = :id and revoked_at is null")
    int revoke(String id, Instant at);

    @Query("update api_key set last_used_at = :at where id = :id")
    void used(String id, Instant at);
}
