package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.mapping.Headers;
import fr.continuum.adapters.web.mapping.LayoutForm;
import fr.continuum.application.mapping.AmountColumns;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodeLabel;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.SignConvention;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.ledger.DriftLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/// What somebody says of a profile, as the form sends it. What makes no sense is as if it were not said.
///
/// @param values by name: `colonne.nature`, `facultatif.nature`, `constante.year`, `mot.kind.0` and `sens.kind.0`,
/// `zeros.nature`, `longueur.nature`, `libelle.nature`, `annee.0` and `compte.0`, `signes`, `dates`, `rejets`…
record FeedForm(MultiValueMap<String, String> values) {

    static final int MOST_WORDS = 40;

    static final int MOST_YEARS = 40;

    private String value(String name) {
        return new LayoutForm(values).value(name);
    }

    String asked() {
        return value("faire");
    }

    /// The profile the form makes of the one it was filled from.
    ///
    /// @param base the kept one that is corrected: headers of other years are kept behind
    /// @param present headers of the sample
    FeedProfile profile(FeedProfile before, Optional<FeedProfile> base, List<String> present) {
        Map<FeedField, List<String>> columns = new EnumMap<>(FeedField.class);
        Map<FeedField, String> constants = new EnumMap<>(FeedField.class);
        Map<FeedField, Map<String, String>> meanings = new EnumMap<>(FeedField.class);
        Map<FeedField, CodePadding> paddings = new EnumMap<>(FeedField.class);
        Set<FeedField> optional = EnumSet.noneOf(FeedField.class);
        AmountColumns amounts = AmountColumns.of(field -> field.concerns(before.kind())
                && !value("colonne." + field.key()).isBlank());
        for (FeedField field : FeedField.of(before.kind())) {
            String column = value("colonne." + field.key()).strip();
            String constant = value("constante." + field.key()).strip();
            if (!column.isEmpty()) {
                columns.put(field, headers(field, column, base, present));
                if (!amounts.need(field, before.kind()) && values.containsKey("facultatif." + field.key())) {
                    optional.add(field);
                }
            } else if (FeedProfile.canAlwaysBe(field, constant)) {
                constants.put(field, constant);
            }
            if (field.hasValues()) {
                meanings.put(field, meanings(field, before));
            }
            if (field.holds() == FeedField.Holds.CODE) {
                padding(field, before).ifPresent(padding -> paddings.put(field, padding));
            }
        }
        TableLayout layout = new LayoutForm(values).layout(before.layout());
        return new FeedProfile(
                before.name(),
                before.kind(),
                layout,
                columns,
                constants,
                meanings,
                optional,
                paddings,
                amounts(before),
                signs(before),
                dates(before),
                new LayoutForm(values).totals(before.totalRows()),
                limits(before.limits()),
                before.hints());
    }

    /// The header chosen first; behind it those under which the kept profile reads other years' files.
    private static List<String> headers(
            FeedField field, String column, Optional<FeedProfile> base, List<String> present) {
        List<String> headers = new ArrayList<>();
        headers.add(column);
        base.map(kept -> kept.columns().getOrDefault(field, List.of())).orElse(List.of()).stream()
                .filter(other -> !Headers.areSame(other, column))
                .filter(other -> present.stream().noneMatch(header -> Headers.areSame(header, other)))
                .forEach(headers::add);
        return headers;
    }

    private Map<String, String> meanings(FeedField field, FeedProfile before) {
        Map<String, String> meanings = new LinkedHashMap<>(before.values().getOrDefault(field, Map.of()));
        for (int i = 0; i < MOST_WORDS; i++) {
            String at = field.key() + "." + i;
            String word = value("mot." + at).strip();
            String meaning = value("sens." + at).strip();
            if (word.isEmpty()) {
                continue;
            }
            meanings.keySet().removeIf(known -> Headers.areSame(known, word));
            if (field.canMean(meaning) && !meaning.equals(value("connu." + at))) {
                meanings.put(word, meaning);
            }
        }
        return meanings;
    }

    private Optional<CodePadding> padding(FeedField field, FeedProfile before) {
        if (!values.containsKey("longueur." + field.key())) {
            return Optional.of(before.padding(field)).filter(padding -> !padding.equals(CodePadding.NONE));
        }
        String length = value("longueur." + field.key()).strip();
        int digits = length.matches("[0-9]{1,2}") ? Math.min(CodePadding.LONGEST, Integer.parseInt(length)) : 0;
        CodePadding padding = new CodePadding(
                values.containsKey("zeros." + field.key()),
                digits,
                Arrays.stream(CodeLabel.values())
                        .filter(label -> label.name().equals(value("libelle." + field.key())))
                        .findFirst()
                        .orElse(before.padding(field).label()));
        return Optional.of(padding).filter(one -> !one.equals(CodePadding.NONE));
    }

    private SignConvention signs(FeedProfile before) {
        return Arrays.stream(SignConvention.values())
                .filter(signs -> signs.name().equals(value("signes")))
                .findFirst()
                .orElse(before.signs());
    }

    /// What amounts of a year count in, where that year counts otherwise. A row without a year says nothing.
    private Map<FiscalYear, AmountUnit> amounts(FeedProfile before) {
        if (!values.containsKey("annee.0")) {
            return before.amountsByYear();
        }
        Map<FiscalYear, AmountUnit> amounts = new TreeMap<>();
        for (int i = 0; i < MOST_YEARS; i++) {
            String year = value("annee." + i).strip();
            String unit = value("compte." + i);
            if (FiscalYear.isValid(year)) {
                Arrays.stream(AmountUnit.values())
                        .filter(one -> one.name().equals(unit))
                        .forEach(one -> amounts.put(new FiscalYear(Integer.parseInt(year)), one));
            }
        }
        return amounts;
    }

    private String dates(FeedProfile before) {
        if (!values.containsKey("dates")) {
            return before.dates();
        }
        String pattern = value("dates").strip();
        return FeedProfile.dateFormat(pattern).isPresent() ? pattern : before.dates();
    }

    DriftLimits limits(DriftLimits before) {
        return new DriftLimits(
                percent("rejets", before.rejectedPercent()),
                before.rejectedRows(),
                percent("lignes", before.fewerRowsPercent()),
                percent("baisse", before.smallerTotalsPercent()),
                larger(before.largerTotalsPercent()));
    }

    private int percent(String name, int before) {
        String typed = value(name).strip();
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= 100 ? Integer.parseInt(typed) : before;
    }

    private OptionalInt larger(OptionalInt before) {
        if (!values.containsKey("hausse")) {
            return before;
        }
        String typed = value("hausse").strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        return typed.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : before;
    }
}
