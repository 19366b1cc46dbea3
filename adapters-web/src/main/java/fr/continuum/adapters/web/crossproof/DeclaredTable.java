package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.crossproof.DeclaredItem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The columns of the list of what is declared, and what accounts say of it. What was spent has no sum: declarations
/// of one place share it.
@Component
final class DeclaredTable {

    private final Texts texts;

    DeclaredTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<DeclaredRow> table() {
        return new ListTable<>(
                "proof.declared",
                "declare",
                List.of(
                        Column.<DeclaredRow>text("titre", "proof.declared.what", DeclaredRow::title)
                                .fixed(),
                        Column.<DeclaredRow>text("code", "col.code", DeclaredRow::code)
                                .more(),
                        Column.choice(
                                "genre",
                                "proof.declared.kind",
                                Stream.of(ContributionKind.TRAINING, ContributionKind.IT_INVESTMENT)
                                        .map(this::kind)
                                        .toList(),
                                row -> kind(row.declared().item().kind())),
                        Column.text("sert", "proof.declared.serves", row -> String.join(" ; ", row.serves())),
                        Column.euros(
                                "cout",
                                "proof.declared.cost",
                                row -> row.declared().item().costCents()),
                        Column.<DeclaredRow>euros(
                                        "depense",
                                        "proof.declared.spent",
                                        row -> OptionalLong.of(row.declared().spentCents()))
                                .notSummed(),
                        Column.euros(
                                "couvert",
                                "proof.declared.covered",
                                row -> OptionalLong.of(row.declared().coveredCents())),
                        Column.choice(
                                "etat",
                                "proof.state",
                                Arrays.stream(DeclaredItem.State.values())
                                        .map(this::state)
                                        .toList(),
                                row -> state(row.declared().state())),
                        Column.text("constat", "proof.finding.col", DeclaredTable::rule)),
                Map.of());
    }

    private Choice kind(ContributionKind kind) {
        return new Choice(Ways.name(kind), texts.say("kind." + kind));
    }

    private Choice state(DeclaredItem.State state) {
        return new Choice(state.name(), texts.say("proof.state." + state));
    }

    private static String rule(DeclaredRow row) {
        FoundGap found = row.found();
        return found == null ? "" : found.rule();
    }
}
