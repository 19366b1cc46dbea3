package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.adapters.files.profile.CellErrors;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.Holds;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one row says, by field, as texts. What cannot be understood of a cell, here or by whoever reads further, is a
/// fault of it, told once, and reads as empty. Not for use by several threads.
final class RowTexts {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[;|\n]|,(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");

    private final ContributionProfile profile;
    private final Columns columns;
    private final Table.Row row;
    private final boolean workbook;
    private final FaultList faults;
    private final FaultList remarks;
    private final NamedTargets targets;
    private final Map<ContributionField, String> texts = new EnumMap<>(ContributionField.class);
    private final Set<ContributionField> masked = EnumSet.noneOf(ContributionField.class);
    private final Set<ContributionField> faulty = EnumSet.noneOf(ContributionField.class);

    /// @param faults what stands against reading the row
    /// @param remarks how cells were read that could have been meant otherwise
    /// @param targets what words of objectives stand for
    RowTexts(
            ContributionProfile profile,
            Columns columns,
            Table table,
            Table.Row row,
            FaultList faults,
            FaultList remarks,
            NamedTargets targets) {
        this.targets = targets;
        this.profile = profile;
        this.columns = columns;
        this.row = row;
        this.workbook = !table.sheet().isEmpty();
        this.faults = faults;
        this.remarks = remarks;
    }

    ContributionProfile profile() {
        return profile;
    }

    boolean isSound() {
        return faulty.isEmpty();
    }

    int line() {
        return row.line();
    }

    /// @param reason where no column gives the field, the name of the field is told before it
    void fault(ContributionField field, Wording reason) {
        if (faulty.add(field)) {
            String column = profile.column(field);
            Wording name = field.wording();
            faults.add(
                    row.line(),
                    column,
                    column.isEmpty() ? new Wording(name.french() + " : ", name.english() + ": ").then(reason) : reason);
        }
    }

    /// Fields whose cell says that whoever wrote the file could not see them.
    Set<ContributionField> masked() {
        return Set.copyOf(masked);
    }

    boolean isConstant(ContributionField field) {
        return profile.constant(field).isPresent();
    }

    /// Whether the row says something of a field.
    boolean fills(ContributionField field) {
        return !text(field).isEmpty();
    }

    /// What a field says, by its column or for every row; empty where it says nothing.
    String text(ContributionField field) {
        String known = texts.get(field);
        if (known == null) {
            known = read(field);
            texts.put(field, known);
        }
        return known;
    }

    private String read(ContributionField field) {
        if (field == ContributionField.CODE && profile.makesCodes()) {
            return MadeCode.of(profile.rows().codeOf().stream().map(this::part).toList());
        }
        Optional<String> constant = profile.constant(field);
        String cell = constant.orElseGet(() -> cell(field));
        if (profile.kind() == ContributionKind.TRAINING && Masked.is(field, cell)) {
            masked.add(field);
            return "";
        }
        if (NoProof.is(field, cell)) {
            remarks.add(
                    row.line(),
                    profile.column(field),
                    new Wording(
                            "« " + cell + " » se lit comme une case vide.", "“" + cell + "” reads as an empty cell."));
            return "";
        }
        if (constant.isPresent()) {
            return cell;
        }
        if (CellErrors.isError(cell)) {
            fault(field, CellErrors.why(cell));
            return "";
        }
        if (field.holds() == Holds.WORD
                && FieldWords.told(field, profile, cell).filter(String::isEmpty).isPresent()) {
            return "";
        }
        return profile.layout().escaped() ? CellText.read(cell) : cell;
    }

    /// What a field says, for a code: of a date that tells a year, the year.
    private String part(ContributionField field) {
        String text = text(field);
        Matcher year = YEAR.matcher(text);
        return field.holds() == Holds.YEAR && year.find() ? year.group() : text;
    }

    private String cell(ContributionField field) {
        String column = profile.column(field);
        String cell = column.isEmpty() ? "" : columns.text(row, column);
        return profile.layout().escaped() && !workbook ? CellText.unguarded(cell) : cell;
    }

    String required(ContributionField field) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, new Wording("Cette cellule est vide. Remplissez-la.", "This cell is empty. Fill it."));
        }
        return text;
    }

    /// Codes, as written between separators.
    List<String> parts(ContributionField field) {
        String whole = text(field).isEmpty() ? "" : profile.constant(field).orElseGet(() -> cell(field));
        return field == ContributionField.TARGETS && targets.isOne(whole) ? List.of(whole) : between(whole);
    }

    /// What stands between separators.
    static List<String> between(String cell) {
        return Arrays.stream(BETWEEN_CODES.split(cell))
                .map(FoldedText::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The code that a name of something served stands for; empty where it stands for nothing.
    Optional<String> target(String name) {
        return targets.of(name, this).code();
    }

    /// A code, as it was before it was written in a cell.
    String code(ContributionField field, String part) {
        return profile.layout().escaped() && !isConstant(field) ? CellText.read(part) : part;
    }
}
