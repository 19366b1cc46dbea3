package fr.continuum.adapters.persistence.chart;

import static fr.continuum.adapters.persistence.jooq.Tables.CHART;
import static fr.continuum.adapters.persistence.jooq.Tables.CHART_TIMELINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.adapters.persistence.sql.Json;
import fr.continuum.adapters.persistence.sql.Locks;
import fr.continuum.adapters.persistence.sql.RecentlyRead;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Charts of accounts: each version once, and who imported it when.
public final class JooqChartStore implements ChartStore {

    /// One of a year and norm, asked for by each page that names accounts.
    private static final int MOST_HELD = 8;

    private final DSLContext sql;
    private final RecentlyRead<Sha256, ChartOfAccounts> read = new RecentlyRead<>(MOST_HELD);

    public JooqChartStore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void put(Owner owner, ChartOfAccounts chart, TimelineEntry entry) {
        sql.transaction(transaction -> {
            DSLContext tx = transaction.dsl();
            Locks.TIMELINE.take(tx, owner);
            tx.insertInto(CHART)
                    .set(CHART.AUTHORITY, owner.value())
                    .set(CHART.VERSION, chart.version().value())
                    .set(CHART.NORM, chart.nomenclature().norm())
                    .set(CHART.DECLINATION, chart.nomenclature().declination())
                    .set(CHART.FISCAL_YEAR, (short) chart.year().value())
                    .set(CHART.CONTENT, Json.of(ChartJson.of(chart)))
                    .onConflictDoNothing()
                    .execute();
            tx.insertInto(CHART_TIMELINE)
                    .set(CHART_TIMELINE.AUTHORITY, owner.value())
                    .set(CHART_TIMELINE.POSITION, next(tx, owner))
                    .set(CHART_TIMELINE.VERSION, chart.version().value())
                    .set(CHART_TIMELINE.AUTHOR, entry.author())
                    .set(CHART_TIMELINE.PUT_AT, Instants.column(entry.at()))
                    .set(CHART_TIMELINE.SOURCE, entry.source())
                    .execute();
        });
    }

    private static int next(DSLContext tx, Owner owner) {
        Integer last = tx.select(coalesce(max(CHART_TIMELINE.POSITION), 0))
                .from(CHART_TIMELINE)
                .where(CHART_TIMELINE.AUTHORITY.eq(owner.value()))
                .fetchSingle()
                .value1();
        return last + 1;
    }

    @Override
    public Charts of(Siren authority) {
        return inForce(List.of(authority.value(), Owner.HOME.value()));
    }

    @Override
    public Charts ofHome() {
        return inForce(List.of(Owner.HOME.value()));
    }

    /// The home's `*` sorts before every SIREN: descending, an authority's own comes first.
    private Charts inForce(List<String> owners) {
        return new Charts(sql.select(CHART.CONTENT)
                .distinctOn(CHART.NORM, CHART.DECLINATION, CHART.FISCAL_YEAR)
                .from(CHART_TIMELINE)
                .join(CHART)
                .on(CHART.AUTHORITY.eq(CHART_TIMELINE.AUTHORITY))
                .and(CHART.VERSION.eq(CHART_TIMELINE.VERSION))
                .where(CHART_TIMELINE.AUTHORITY.in(owners))
                .orderBy(
                        CHART.NORM,
                        CHART.DECLINATION,
                        CHART.FISCAL_YEAR,
                        CHART_TIMELINE.AUTHORITY.desc(),
                        CHART_TIMELINE.POSITION.desc())
                .fetch(row -> Json.read(row.value1(), ChartJson.class).chart()));
    }

    @Override
    public List<Versioned<ChartOfAccounts>> own(Owner owner) {
        return sql.select(CHART.CONTENT, CHART_TIMELINE.AUTHOR, CHART_TIMELINE.PUT_AT, CHART_TIMELINE.SOURCE)
                .distinctOn(CHART.NORM, CHART.DECLINATION, CHART.FISCAL_YEAR)
                .from(CHART_TIMELINE)
                .join(CHART)
                .on(CHART.AUTHORITY.eq(CHART_TIMELINE.AUTHORITY))
                .and(CHART.VERSION.eq(CHART_TIMELINE.VERSION))
                .where(CHART_TIMELINE.AUTHORITY.eq(owner.value()))
                .orderBy(CHART.NORM, CHART.DECLINATION, CHART.FISCAL_YEAR, CHART_TIMELINE.POSITION.desc())
                .fetch(row -> {
                    ChartOfAccounts chart =
                            Json.read(row.value1(), ChartJson.class).chart();
                    return new Versioned<>(
                            owner,
                            chart.version(),
                            chart,
                            new TimelineEntry(row.value2(), row.value3().toInstant(), row.value4()));
                });
    }

    @Override
    public Optional<ChartOfAccounts> find(Sha256 version) {
        return read.find(version, () -> stored(version));
    }

    private Optional<ChartOfAccounts> stored(Sha256 version) {
        return sql.select(CHART.CONTENT)
                .from(CHART)
                .where(CHART.VERSION.eq(version.value()))
                .orderBy(CHART.AUTHORITY)
                .limit(1)
                .fetchOptional(CHART.CONTENT)
                .map(json -> Json.read(json, ChartJson.class).chart());
    }
}
