package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.exchange.LongText;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TargetNames;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A profile laid over a table: which cell of a row says what.
///
/// @param table its long texts put together where it is one of ours
/// @param faults of the profile over this table; no row can be read while there are some
/// @param remarks how cells were read that could have been meant otherwise
/// @param targets what the words of its column of objectives stand for
record LaidTable(
        Profile.Contributions profile,
        Table table,
        Columns columns,
        FaultList faults,
        FaultList remarks,
        NamedTargets targets) {

    static LaidTable of(Profile.Contributions profile, Table table, TargetNames names) {
        FaultList faults = new FaultList(table.file(), table.sheet());
        for (ContributionField missing : profile.content().missing()) {
            faults.add(
                    table.headerLine(),
                    "",
                    new Wording(
                            "Le profil ne dit pas quelle colonne donne « "
                                    + missing.wording().french() + " ». Choisissez-la.",
                            "The profile does not say which column gives “"
                                    + missing.wording().english() + "”. Choose it."));
        }
        Columns columns = Columns.of(profile, table, faults);
        Table whole = profile.content().layout().escaped() ? wholeTexts(table) : table;
        FaultList remarks = new FaultList(table.file(), table.sheet());
        LaidTable laid = new LaidTable(
                profile, whole, columns, faults, remarks, new NamedTargets(profile.content(), names, remarks));
        laid.tryConstants();
        return laid;
    }

    /// What every row says is tried once: a fault in it is no fault of the rows.
    private void tryConstants() {
        ContributionProfile content = profile.content();
        RowTexts texts =
                texts(new Table.Row(table.headerLine(), List.of()), faults, new FaultList(table.file(), table.sheet()));
        RowCells cells = new RowCells(texts);
        content.constants().keySet().stream().sorted().forEach(field -> {
            switch (field.holds()) {
                case YEAR -> {
                    Optional<FiscalYear> _ = cells.year(field);
                }
                case DATE -> {
                    Optional<LocalDate> _ = cells.date(field);
                }
                case CODES, WORD, TEXT, AMOUNT, NUMBER -> {}
            }
        });
        if (content.constant(ContributionField.TARGETS).isPresent()
                && Said.leaveNothing(Said.of(cells, content.name(), ""))) {
            texts.fault(
                    ContributionField.TARGETS,
                    new Wording(
                            "Les parts écrites ne laissent rien aux autres objectifs.",
                            "The shares written leave nothing to the other objectives."));
        }
    }

    private static Table wholeTexts(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.cell(0).equals(LongText.FURTHER) && !rows.isEmpty()) {
                rows.set(rows.size() - 1, goingOn(rows.getLast(), row));
            } else {
                rows.add(row);
            }
        }
        return new Table(table.file(), table.sheet(), table.headerLine(), table.headers(), rows);
    }

    private static Table.Row goingOn(Table.Row row, Table.Row further) {
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = 1; i < Math.min(cells.size(), further.cells().size()); i++) {
            cells.set(i, cells.get(i) + further.cell(i));
        }
        return new Table.Row(row.line(), cells);
    }

    /// Fields that a column of this table, or the profile for every row, gives.
    Set<ContributionField> given() {
        ContributionProfile content = profile.content();
        return Stream.concat(
                        content.constants().keySet().stream(),
                        content.columns().keySet().stream().filter(field -> columns.has(content.column(field))))
                .collect(Collectors.toSet());
    }

    /// Whether a row only adds others up.
    boolean isTotal(Table.Row row) {
        return TotalRows.is(row, profile.content().rows().totals());
    }

    /// Rows that are left out are told once, all together.
    void totals(List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            String lines =
                    rows.stream().map(row -> Integer.toString(row.line())).collect(Collectors.joining(", "));
            boolean one = rows.size() == 1;
            remarks.add(
                    rows.getFirst().line(),
                    "",
                    new Wording(
                            one
                                    ? "Cette ligne est un total : elle n'est pas lue."
                                    : rows.size() + " lignes sont des totaux et ne sont pas lues : " + lines + ".",
                            one
                                    ? "This row is a total: it is not read."
                                    : rows.size() + " rows are totals and are not read: " + lines + "."));
        }
    }

    private RowTexts texts(Table.Row row, FaultList into, FaultList told) {
        return new RowTexts(profile.content(), columns, table, row, into, told, targets);
    }

    /// What a row makes by itself; empty where it has a fault.
    Optional<ContributionRow.Read> read(Table.Row row, FaultList into) {
        return columns.fits(row, into)
                ? new ContributionRow(profile.content(), texts(row, into, remarks)).read()
                : Optional.empty();
    }
}
