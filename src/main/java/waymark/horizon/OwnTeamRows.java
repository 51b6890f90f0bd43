package waymark.horizon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The SQL is PostgreSQL's, which H2 understands in its PostgreSQL mode. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnTeamRows extends GenericRepository<OwnTeamRows.OwnTeam, String> {

    /** A team or role that somebody counts as their own. */
    @MappedEntity("own_team")
    record OwnTeam(@Id String account, @Id String team) {}

    @Query("select team from own_team where account = :account order by team")
    List<String> of(String account);

    @Query("delete from own_team where account = :account")
    void forget(String account);

    @Query("insert into own_team (account, team) values (:account, :team)")
    void keep(List<OwnTeam> teams);
}
