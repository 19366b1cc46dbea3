package fr.continuum.adapters.persistence.indicator;

import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_FED;
import static fr.continuum.adapters.persistence.jooq.Tables.INDICATOR_TARGET;
import static org.jooq.impl.DSL.any;

import fr.continuum.adapters.persistence.jooq.tables.records.IndicatorFedRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.IndicatorRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.IndicatorTargetRecord;
import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/// Sheets to their rows and back; each version once per owner.
final class SheetRows {

    private static final String DRAFT = "DRAFT";
    private static final String ACTIVE = "ACTIVE";
    private static final String RETIRED = "RETIRED";

    private final DSLContext sql;
    private final String owner;

    SheetRows(DSLContext sql, Owner owner) {
        this.sql = sql;
        this.owner = owner.value();
    }

    /// Writes those not known yet. The caller holds the owner's lock.
    void put(Collection<Indicator> sheets) {
        List<TableRecord<?>> rows = new ArrayList<>();
        for (Indicator sheet : sheets) {
            String version = sheet.version().value();
            rows.add(row(version, sheet));
            int position = 1;
            for (DatedValue target : sheet.targets()) {
                rows.add(new IndicatorTargetRecord(owner, version, position++, target.on(), target.value()));
            }
            sheet.feeds().forEach(fed -> rows.add(new IndicatorFedRecord(owner, version, fed.value())));
        }
        sql.batch(rows.stream()
                        .map(row -> sql.insertInto(row.getTable()).set(row).onConflictDoNothing())
                        .toList())
                .execute();
    }

    private IndicatorRecord row(String version, Indicator sheet) {
        IndicatorRecord row = new IndicatorRecord();
        row.setAuthority(owner);
        row.setVersion(version);
        row.setCode(sheet.code());
        row.setLabel(sheet.label());
        row.setDescription(sheet.description());
        row.setPublicLabel(sheet.publicLabel());
        row.setPublicDescription(sheet.publicDescription());
        sheet.principal().map(PlanCode::value).ifPresent(row::setPrincipal);
        sheet.kind().map(IndicatorKind::name).ifPresent(row::setKind);
        row.setUnit(sheet.unit());
        sheet.direction().map(Direction::name).ifPresent(row::setDirection);
        sheet.tolerance().ifPresent(row::setTolerance);
        row.setMethod(sheet.method());
        row.setSource(sheet.source());
        sheet.periodicity().map(Periodicity::name).ifPresent(row::setPeriodicity);
        sheet.delayDays().ifPresent(row::setDelayDays);
        row.setPost(sheet.post());
        row.setDepartment(sheet.department());
        sheet.baseline().ifPresent(baseline -> {
            row.setBaselineOn(baseline.on());
            row.setBaseline(baseline.value());
        });
        row.setAmber(sheet.thresholds().amber());
        row.setRed(sheet.thresholds().red());
        row.setIsPublic(sheet.isPublic());
        switch (sheet.state()) {
            case IndicatorState.Draft _ -> row.setState(DRAFT);
            case IndicatorState.Active(var since) -> {
                row.setState(ACTIVE);
                row.setStateOn(since);
            }
            case IndicatorState.Retired(var on, String reason) -> {
                row.setState(RETIRED);
                row.setStateOn(on);
                row.setRetiredBecause(reason);
            }
        }
        return row;
    }

    /// Those of some versions, by version.
    Map<String, Indicator> read(Collection<String> versions) {
        String[] asked = versions.stream().distinct().toArray(String[]::new);
        Map<String, List<DatedValue>> targets = new HashMap<>();
        sql.selectFrom(INDICATOR_TARGET)
                .where(INDICATOR_TARGET.AUTHORITY.eq(owner))
                .and(INDICATOR_TARGET.INDICATOR.eq(any(asked)))
                .forEach(row -> targets.computeIfAbsent(row.getIndicator(), _ -> new ArrayList<>())
                        .add(new DatedValue(row.getDueOn(), row.getValue())));
        Map<String, List<PlanCode>> fed = new HashMap<>();
        sql.selectFrom(INDICATOR_FED)
                .where(INDICATOR_FED.AUTHORITY.eq(owner))
                .and(INDICATOR_FED.INDICATOR.eq(any(asked)))
                .forEach(row -> fed.computeIfAbsent(row.getIndicator(), _ -> new ArrayList<>())
                        .add(new PlanCode(row.getElement())));
        Map<String, Indicator> sheets = new HashMap<>();
        sql.selectFrom(INDICATOR)
                .where(INDICATOR.AUTHORITY.eq(owner))
                .and(INDICATOR.VERSION.eq(any(asked)))
                .forEach(row -> sheets.put(
                        row.getVersion(),
                        sheet(
                                row,
                                targets.getOrDefault(row.getVersion(), List.of()),
                                fed.getOrDefault(row.getVersion(), List.of()))));
        return sheets;
    }

    private static Indicator sheet(IndicatorRecord row, List<DatedValue> targets, List<PlanCode> fed) {
        return new Indicator(
                row.getCode(),
                row.getLabel(),
                row.getDescription(),
                row.getPublicLabel(),
                row.getPublicDescription(),
                Optional.ofNullable(row.getPrincipal()).map(PlanCode::new),
                fed,
                Optional.ofNullable(row.getKind()).map(IndicatorKind::valueOf),
                row.getUnit(),
                Optional.ofNullable(row.getDirection()).map(Direction::valueOf),
                Optional.ofNullable(row.getTolerance()),
                row.getMethod(),
                row.getSource(),
                Optional.ofNullable(row.getPeriodicity()).map(Periodicity::valueOf),
                row.getDelayDays() == null ? OptionalInt.empty() : OptionalInt.of(row.getDelayDays()),
                row.getPost(),
                row.getDepartment(),
                Optional.ofNullable(row.getBaselineOn())
                        .map(on -> new DatedValue(on, Objects.requireNonNull(row.getBaseline()))),
                targets,
                new Thresholds(row.getAmber(), row.getRed()),
                row.getIsPublic(),
                state(row));
    }

    private static IndicatorState state(IndicatorRecord row) {
        return switch (row.getState()) {
            case DRAFT -> new IndicatorState.Draft();
            case ACTIVE -> new IndicatorState.Active(row.getStateOn());
            case RETIRED -> new IndicatorState.Retired(row.getStateOn(), row.getRetiredBecause());
            default -> throw new IllegalStateException("No such state: " + row.getState());
        };
    }
}
