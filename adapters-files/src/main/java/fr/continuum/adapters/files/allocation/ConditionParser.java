package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Profile.FieldMapping;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands what a row asks of a budget key.
final class ConditionParser {

    private final Profile.Allocation profile;
    private final Columns columns;
    private final Dimension to;
    private final FaultList faults;

    ConditionParser(Profile.Allocation profile, Columns columns, Dimension to, FaultList faults) {
        this.profile = profile;
        this.columns = columns;
        this.to = to;
        this.faults = faults;
    }

    /// In order of precedence; null where some cell is wrong, or the row asks for nothing.
    @Nullable
    List<Condition> parse(Table.Row row) {
        List<Condition> conditions = new ArrayList<>();
        boolean sound = true;
        for (FieldMapping field : profile.fields()) {
            String text = field.constant().isEmpty() ? columns.text(row, field.column()) : field.constant();
            if (!text.isEmpty()) {
                Optional<Condition> condition = condition(field, text, row.line());
                condition.ifPresent(conditions::add);
                sound &= condition.isPresent();
            }
        }
        if (sound && conditions.isEmpty()) {
            faults.add(
                    row.line(),
                    "",
                    new Wording(
                            "Cette ligne ne demande rien : elle vaudrait pour tout le budget. Donnez au moins un code.",
                            "This row asks for nothing: it would go for the whole budget. Give one code at least."));
        }
        conditions.sort(Comparator.comparing(Condition::field));
        return sound && !conditions.isEmpty() ? conditions : null;
    }

    private Optional<Condition> condition(FieldMapping field, String text, int line) {
        String code = text;
        if (!field.values().isEmpty()) {
            String meaning = field.values().get(FoldedText.of(text));
            if (meaning == null) {
                faults.add(
                        line,
                        field.column(),
                        new Wording(
                                        "« " + text
                                                + " » n'est pas une valeur que le profil connaît. Valeurs admises : ",
                                        "“" + text + "” is no value the profile knows. Values it takes: ")
                                .then(String.join(
                                        ", ",
                                        field.values().keySet().stream()
                                                .sorted()
                                                .toList()))
                                .then(new Wording(
                                        " (casse et accents indifférents).", " (case and accents do not matter).")));
                return Optional.empty();
            }
            code = meaning;
        }
        Optional<Condition> condition = switch (field.matching()) {
            case EXACT -> Optional.of(Condition.exactly(field.field(), padded(code, field.pad())));
            case PREFIX -> Optional.of(Condition.startingWith(field.field(), code));
            case STAR -> Codes.read(field.field(), code.endsWith("*") ? code : padded(code, field.pad()));
        };
        if (condition.isEmpty()) {
            faults.add(
                    line,
                    field.column(),
                    new Wording(
                            "« " + text
                                    + " » : l'étoile vaut en fin de code seulement, après au moins un caractère (60*).",
                            "“" + text
                                    + "”: a star stands at the end of a code only, after one character at least (60*)."));
            return condition;
        }
        return wrong(condition.get())
                .map(reason -> {
                    faults.add(
                            line, field.column(), new Wording("« " + text + " » : ", "“" + text + "”: ").then(reason));
                    return Optional.<Condition>empty();
                })
                .orElse(condition);
    }

    private static String padded(String code, int length) {
        return code.length() >= length || !code.chars().allMatch(Character::isDigit)
                ? code
                : "0".repeat(length - code.length()) + code;
    }

    /// Why no key could ever meet the condition.
    private Optional<Wording> wrong(Condition condition) {
        String code = condition.code();
        return switch (condition.field()) {
            case FLOW ->
                code.equals("D") || code.equals("R")
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "le sens vaut D (dépense) ou R (recette).",
                                "the direction is D (expense) or R (revenue)."));
            case MOVEMENT ->
                code.equals("0") || code.equals("1")
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "le mouvement vaut 0 (réel) ou 1 (ordre).", "the movement is 0 (real) or 1 (order)."));
            case SECTION ->
                code.equals("F") || code.equals("I")
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "la section vaut F (fonctionnement) ou I (investissement).",
                                "the section is F (operating) or I (investment)."));
            case POLICY ->
                to == Dimension.PLAN
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "une condition sur la politique n'a de sens que dans une table vers le plan.",
                                "a condition on the policy makes sense in a table towards the plan alone."));
            case AUTHORISATION, OPERATION, ANALYTIC_CODE, SERVICE, FUNCTION, CHAPTER, NATURE, BUDGET ->
                Optional.empty();
        };
    }
}
