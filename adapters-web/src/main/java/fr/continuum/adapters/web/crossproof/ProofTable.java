package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.crossproof.ProofGap.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The columns of the list of gaps between what was bought and what is declared. The sum of their amounts stands in
/// the title of the list, with whether budgets are consolidated in it.
@Component
final class ProofTable {

    private final Texts texts;

    ProofTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<GapRow> table() {
        return new ListTable<>(
                "proof.title",
                "recoupement",
                List.of(
                        Column.<GapRow>text("quoi", "proof.subject", ProofTable::what)
                                .fixed(),
                        Column.<GapRow>text("budget", "col.budget", GapRow::budget)
                                .more(),
                        Column.<GapRow>text("codes", "proof.codes", this::codes).more(),
                        Column.choice(
                                "question",
                                "proof.question",
                                Arrays.stream(Question.values())
                                        .map(this::question)
                                        .toList(),
                                gap -> question(gap.question())),
                        Column.text("achat", "proof.purchase", this::purchases),
                        Column.<GapRow>euros("montant", "col.amount", gap -> OptionalLong.of(gap.cents()))
                                .notSummed(),
                        Column.<GapRow>euros("declare", "proof.gap.declared", gap -> cents(gap.declared()))
                                .notSummed()
                                .more(),
                        Column.<GapRow>euros("depense", "proof.total", gap -> cents(gap.spent()))
                                .notSummed()
                                .more(),
                        Column.text("constat", "proof.finding.col", ProofTable::rule),
                        Column.<GapRow>text("sujet", "proof.finding.subject", ProofTable::subject)
                                .more()),
                Map.of());
    }

    private Choice question(Question question) {
        return new Choice(ProofFilter.name(question), texts.say("proof.question." + question));
    }

    private static String what(GapRow gap) {
        return gap.label().isEmpty() ? gap.name() : gap.name() + " · " + gap.label();
    }

    private String codes(GapRow gap) {
        return gap.codes().stream()
                .map(code -> texts.say("field." + code.field()) + " " + code.code())
                .collect(Collectors.joining(", "));
    }

    private String purchases(GapRow gap) {
        return gap.purchases().stream()
                .map(purchase -> texts.say("proof.purchase." + purchase))
                .collect(Collectors.joining(", "));
    }

    private static OptionalLong cents(@Nullable Long cents) {
        return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
    }

    private static String rule(GapRow gap) {
        FoundGap found = gap.found();
        return found == null ? "" : found.rule();
    }

    private static String subject(GapRow gap) {
        FoundGap found = gap.found();
        return found == null ? "" : found.subject();
    }
}
