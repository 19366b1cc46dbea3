package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Profile.TargetMapping;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Understands one row after the other. What it cannot understand is a fault, by row and column; it goes on to the
/// next cell.
final class RowParser {

    private final Profile.Allocation profile;
    private final Columns columns;
    private final ConditionParser conditions;
    private final FaultList faults;

    RowParser(Profile.Allocation profile, Columns columns, Dimension to, FaultList faults) {
        this.profile = profile;
        this.columns = columns;
        this.conditions = new ConditionParser(profile, columns, to, faults);
        this.faults = faults;
    }

    /// @return null where the row has a fault
    @Nullable
    ParsedRow parse(Table.Row row) {
        List<Condition> asked = conditions.parse(row);
        Years years = years(row);
        Optional<ParsedRow.Destination> destination = destination(row);
        int parts = parts(row);
        if (asked == null || years == null || destination.isEmpty() || parts < 0) {
            return null;
        }
        if (parts > 0 && destination.get() instanceof ParsedRow.Destination.Aside) {
            faults.add(
                    row.line(),
                    profile.share(),
                    new Wording(
                            "Une mise à part vaut pour tout le montant : laissez la part vide.",
                            "What is set aside is the whole amount: leave the share empty."));
            return null;
        }
        return new ParsedRow(
                row.line(),
                asked,
                years,
                personal(row),
                destination.get(),
                parts,
                columns.text(row, profile.share()).contains("%"),
                columns.text(row, profile.group()));
    }

    private boolean personal(Table.Row row) {
        String text = FoldedText.of(columns.text(row, profile.personal()));
        if (!text.isEmpty() && !text.equals("oui") && !text.equals("non")) {
            faults.add(
                    row.line(),
                    profile.personal(),
                    new Wording(
                            "On attend « oui » pour un lien posé par une personne, ou rien.",
                            "“oui” is expected for a link made by a person, or nothing."));
        }
        return text.equals("oui");
    }

    private @Nullable Years years(Table.Row row) {
        Optional<Optional<FiscalYear>> from = year(row, profile.from());
        Optional<Optional<FiscalYear>> to = year(row, profile.to());
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        FiscalYear first = from.get().orElse(null);
        FiscalYear last = to.get().orElse(null);
        if (first != null && last != null && first.compareTo(last) > 0) {
            faults.add(
                    row.line(),
                    profile.to(),
                    new Wording(
                            "Le dernier exercice (" + last + ") précède le premier (" + first
                                    + "). Corrigez l'un des deux.",
                            "The last fiscal year (" + last + ") comes before the first (" + first
                                    + "). Correct one of them."));
            return null;
        }
        return new Years(first, last);
    }

    /// Empty where the cell is wrong; a year that is empty where the cell is.
    private Optional<Optional<FiscalYear>> year(Table.Row row, String column) {
        String text = columns.text(row, column);
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (!FiscalYear.isValid(text)) {
            faults.add(
                    row.line(),
                    column,
                    new Wording(
                            "« " + text + " » n'est pas un exercice : écrivez une année (2026).",
                            "“" + text + "” is no fiscal year: write a year (2026)."));
            return Optional.empty();
        }
        return Optional.of(Optional.of(new FiscalYear(Integer.parseInt(text))));
    }

    private Optional<ParsedRow.Destination> destination(Table.Row row) {
        String reason = columns.text(row, profile.setAside().column());
        return switch (profile.target()) {
            case TargetMapping.Code(String column) -> {
                String code = columns.text(row, column);
                if (code.isEmpty() == reason.isEmpty()) {
                    faults.add(
                            row.line(),
                            column,
                            code.isEmpty()
                                    ? new Wording(
                                            "Cette ligne ne dit pas où va l'argent : donnez une cible ou un motif de mise à"
                                                    + " part.",
                                            "This row does not say where the money goes: give a target or a reason to set aside.")
                                    : new Wording(
                                            "Cette ligne donne une cible et un motif de mise à part : gardez l'un des deux.",
                                            "This row gives a target and a reason to set aside: keep one of them."));
                    yield Optional.empty();
                }
                yield reason.isEmpty() ? Optional.of(new ParsedRow.Destination.Code(code)) : aside(row, reason);
            }
            case TargetMapping.Levels levels -> reason.isEmpty() ? labels(row, levels) : aside(row, reason);
        };
    }

    private Optional<ParsedRow.Destination> aside(Table.Row row, String text) {
        Optional<SetAsideReason> reason = Optional.ofNullable(
                        profile.setAside().values().get(FoldedText.of(text)))
                .or(() -> SetAsideReason.ofName(text));
        if (reason.isEmpty()) {
            faults.add(
                    row.line(),
                    profile.setAside().column(),
                    new Wording(
                                    "« " + text + " » n'est pas un motif de mise à part. Motifs admis : ",
                                    "“" + text + "” is no reason to set aside. Reasons it takes: ")
                            .then(Arrays.stream(SetAsideReason.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")))
                            .then("."));
        }
        return reason.map(ParsedRow.Destination.Aside::new);
    }

    private Optional<ParsedRow.Destination> labels(Table.Row row, TargetMapping.Levels mapping) {
        List<String> labels = new ArrayList<>();
        for (TargetMapping.Level level : mapping.levels()) {
            String label = columns.text(row, level.column());
            SetAsideReason reason = labels.isEmpty() ? mapping.setAside().get(FoldedText.of(label)) : null;
            if (reason != null) {
                return Optional.of(new ParsedRow.Destination.Aside(reason));
            }
            if (!labels.isEmpty() && level.itself().contains(FoldedText.of(label))) {
                break;
            }
            if (label.isEmpty()) {
                faults.add(
                        row.line(),
                        level.column(),
                        new Wording(
                                "Cette cellule est vide : on ne sait où va l'argent. Nommez une cible.",
                                "This cell is empty: nobody can tell where the money goes. Name a target."));
                return Optional.empty();
            }
            labels.add(label);
        }
        return Optional.of(new ParsedRow.Destination.Labels(labels));
    }

    /// -1 where the cell is wrong, 0 where it is empty.
    private int parts(Table.Row row) {
        String text = columns.text(row, profile.share());
        if (text.isEmpty()) {
            return 0;
        }
        String number = FoldedText.of(text).replace("%", "");
        String mark = profile.shape().decimal();
        boolean rightMark = mark.isEmpty() || !number.contains(mark.equals(",") ? "." : ",");
        String plain = number.replace(',', '.');
        if (!rightMark || !plain.matches("[0-9]{1,9}(\\.[0-9]{1,15})?")) {
            faults.add(
                    row.line(),
                    profile.share(),
                    new Wording(
                            "« " + text + " » n'est pas un pourcentage. Écrivez par exemple 60 ou 12"
                                    + (mark.isEmpty() ? "," : mark) + "5.",
                            "“" + text + "” is no percentage. Write for instance 60 or 12"
                                    + (mark.isEmpty() ? "," : mark) + "5."));
            return -1;
        }
        BigDecimal percent = new BigDecimal(plain).stripTrailingZeros();
        if (percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            faults.add(
                    row.line(),
                    profile.share(),
                    new Wording(
                            ContinuumRule.R19.id() + " : une part va de plus de 0 à 100 %, pas « " + text + " ».",
                            ContinuumRule.R19.id() + ": a share goes from above 0 to 100 %, not “" + text + "”."));
            return -1;
        }
        if (percent.scale() > 4) {
            faults.add(
                    row.line(),
                    profile.share(),
                    new Wording(
                            "Une part a quatre décimales au plus, pas « " + text + " ».",
                            "A share has four decimals at most, not “" + text + "”."));
            return -1;
        }
        return Share.ofPercent("part", percent).partsPerMillion();
    }
}
