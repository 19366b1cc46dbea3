package fr.continuum.bootstrap.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import fr.continuum.adapters.cli.night.RebuildCommand.Target;
import fr.continuum.adapters.persistence.budget.JooqBudgetFacts;
import fr.continuum.adapters.persistence.budget.JooqRegisters;
import fr.continuum.adapters.persistence.consolidation.JooqConsolidations;
import fr.continuum.adapters.persistence.finding.JooqFindingLog;
import fr.continuum.adapters.persistence.measurement.JooqMeasurements;
import fr.continuum.adapters.persistence.night.JooqNights;
import fr.continuum.adapters.persistence.workforce.JooqHrExtracts;
import fr.continuum.application.night.RebuildHome.Stores;
import fr.continuum.bootstrap.home.HomeUnusable;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A database that was empty, with every table of the program.
final class NewDatabase implements AutoCloseable {

    /// What somebody made, system and extensions apart.
    private static final String MADE = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
              and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
              and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by 1
            limit 1
            """;

    private final HikariDataSource connections;

    private NewDatabase(HikariDataSource connections) {
        this.connections = connections;
    }

    /// @throws HomeUnusable where something is there already
    static NewDatabase at(Target target) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(target.url());
        connections.setUsername(target.user());
        connections.setPassword(target.password());
        connections.setMaximumPoolSize(4);
        NewDatabase database = new NewDatabase(connections);
        try {
            database.mustBeEmpty();
            Flyway.configure().dataSource(connections).load().migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void mustBeEmpty() {
        sql().fetchOptional(MADE).ifPresent(there -> {
            throw new HomeUnusable("La base n'est pas vide : elle contient " + there.get(0)
                    + ". Tout refaire demande une base neuve (createdb), pour ne rien écraser.");
        });
    }

    DSLContext sql() {
        return DSL.using(connections, SQLDialect.POSTGRES);
    }

    Stores stores() {
        DSLContext sql = sql();
        return new Stores(
                new JooqRegisters(sql),
                new JooqNights(sql),
                new JooqBudgetFacts(sql, connections),
                new JooqMeasurements(sql, connections),
                new JooqConsolidations(sql),
                new JooqFindingLog(sql),
                new JooqHrExtracts(sql));
    }

    @Override
    public void close() {
        connections.close();
    }
}
