package fr.continuum.adapters.cli.check;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.DocumentInFrench;
import fr.continuum.adapters.cli.Euros;
import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.check.DraftCheck.CheckedDocument;
import fr.continuum.application.check.DraftCheck.LabelledKey;
import fr.continuum.application.night.NightReport;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.shared.Tally;

/// Says what a check found, largest amounts first.
record CheckInFrench(Console console) {

    private static final int SHOWN = 20;

    void tell(DraftCheck check) {
        check.report().documents().stream()
                .filter(document -> document.status() == NightReport.Status.UNUSABLE)
                .forEach(document -> console.err().println(document.reason()));
        check.documents().forEach(document -> tell(document, check.report()));
        check.report().findings().stream()
                .map(NightReport.DatedFinding::finding)
                .filter(finding -> finding.rule() == ContinuumRule.R24)
                .forEach(this::tell);
        console.out()
                .println(
                        switch (check.verdict()) {
                            case TRACED ->
                                check.letsPass()
                                        ? "Ce qui n’est relié à rien ne dépasse pas le seuil admis (constats R20 et R23 du compte rendu)."
                                        : "Toutes les dépenses sont reliées, mises à part ou hors champ.";
                            case UNTRACED ->
                                check.documents().stream()
                                                .allMatch(document ->
                                                        document.untraced().isEmpty())
                                        ? "Une partie d’un fichier n’est pas lue : rien ne dit à quoi elle est reliée. Corriger ce qui est"
                                                + " « laissé de côté » plus haut, et vérifier de nouveau."
                                        : "Des dépenses ne sont reliées à rien.";
                            case UNUSABLE -> "Un fichier au moins ne peut pas être utilisé.";
                        });
    }

    private void tell(Finding finding) {
        console.out()
                .println("  %s %s : attendu %s ; trouvé %s"
                        .formatted(finding.rule().id(), finding.subject(), finding.expected(), finding.found()));
    }

    private void tell(CheckedDocument document, NightReport report) {
        console.out()
                .println("%s (%s, %s)"
                        .formatted(
                                DocumentInFrench.name(document.header()),
                                document.measure().code(),
                                switch (document.dimension()) {
                                    case POLICY -> "politiques";
                                    case PLAN -> "plan";
                                }));
        if (!document.unread().isEmpty()) {
            console.out().println("  Laissé de côté : " + document.unread().french());
        }
        cumulated(document, report);
        document.untraced().stream().limit(SHOWN).forEach(this::tell);
        if (document.untraced().size() > SHOWN) {
            Tally others = document.untraced().stream()
                    .skip(SHOWN)
                    .map(LabelledKey::tally)
                    .reduce(Tally.ZERO, Tally::plus);
            console.out()
                    .println("  et %d autres clés : %s"
                            .formatted(document.untraced().size() - SHOWN, Euros.of(others)));
        }
    }

    /// A change has no rate of its own: it is judged with the budget it changes.
    private void cumulated(CheckedDocument document, NightReport report) {
        if (document.header().stage().isDelta()) {
            document.cumulated(report)
                    .ifPresent(sum -> console.out()
                            .println("  Budget %s une fois voté : %s, dont %s reliés%s"
                                    .formatted(
                                            sum.fiscalYear(),
                                            Euros.of(sum.coverage().total()),
                                            Euros.of(sum.coverage().buckets().tracedOverall()),
                                            sum.complete() ? "" : " (budget primitif non reçu)")));
        }
    }

    private void tell(LabelledKey key) {
        console.out()
                .println("  %s  nature %s %s, fonction %s %s"
                        .formatted(
                                Euros.of(key.tally()),
                                key.key().nature(),
                                key.natureLabel(),
                                key.key().function(),
                                key.functionLabel()));
    }
}
