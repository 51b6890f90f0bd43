package waymark.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import waymark.desk.PublicationRows.PublicationRow;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublicationRows extends GenericRepository<PublicationRow, Integer> {

    /** A publication without its files. */
    @MappedEntity("publication")
    record PublicationRow(
            @Id int number,
            String kind,
            @Nullable String authority,
            LocalDate fromDay,
            Instant publishedAt,
            String publishedBy,
            @Nullable String approvedBy,
            String reason,
            @Nullable String draft,
            @Nullable Integer undoes) {

        Publication with(SortedMap<String, String> files) {
            return new Publication(
                    number,
                    Publication.Kind.valueOf(kind),
                    authority,
                    fromDay,
                    publishedAt,
                    publishedBy,
                    approvedBy,
                    reason,
                    draft,
                    undoes,
                    files);
        }
    }

    @Query("select coalesce(max(number), 0) from publication")
    int newest();

    @Query("select * from publication where number > :after order by number")
    List<PublicationRow> since(int after);

    /** How many were written: none when the number is taken. */
    @Query("""
            insert into publication
                (number, kind, authority, from_day, published_at, published_by, approved_by, reason, draft, undoes)
            values
                (:number, :kind, :authority, :fromDay, :publishedAt, :publishedBy, :approvedBy, :reason, :draft, :undoes)
            on conflict do nothing
            """)
    int add(
            int number,
            String kind,
            @Nullable String authority,
            LocalDate fromDay,
            Instant publishedAt,
            String publishedBy,
            @Nullable String approvedBy,
            String reason,
            @Nullable String draft,
            @Nullable Integer undoes);

    /** As {@link #add(int, String, String, LocalDate, Instant, String, String, String, String, Integer)}. */
    default boolean add(Publication publication) {
        return add(
                        publication.number(),
                        publication.kind().name(),
                        publication.authority(),
                        publication.from(),
                        publication.publishedAt(),
                        publication.publishedBy(),
                        publication.approvedBy(),
                        publication.reason(),
                        publication.draft(),
                        publication.undoes())
                == 1;
    }
}
