package fr.continuum.domain.check;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Attribution;
import fr.continuum.domain.trace.CoverageMeasurement.AttributedKey;
import fr.continuum.domain.trace.KeyTotals;
import fr.continuum.domain.trace.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Checks one document by itself: what it leaves untraced (R20) or ambiguous (R23), links to nothing (R11), amounts
/// against credits and announced totals (R24), the chart it was read with (R36).
public final class DocumentChecks {

    private static final Wording NO_ROW =
            new Wording("aucune règle de ventilation ne la relie", "no allocation row links it");
    private static final Wording IN_PART = new Wording("reliée à moins de 100 %", "linked to less than 100%");

    private final DocumentHeader header;
    private final boolean planHasTable;
    private final List<Finding> findings = new ArrayList<>();

    private DocumentChecks(DocumentHeader header, boolean planHasTable) {
        this.header = header;
        this.planHasTable = planHasTable;
    }

    /// @param chart the document was read with; null where none stood
    /// @param planHasTable whether the PLAN dimension has a table: without one nothing can be asked of it
    public static Findings check(
            DocumentHeader header,
            @Nullable ChartOfAccounts chart,
            List<AttributedKey> keys,
            ControlTotals controlTotals,
            boolean planHasTable) {
        DocumentChecks checks = new DocumentChecks(header, planHasTable);
        checks.chart(chart);
        keys.forEach(checks::key);
        List<KeyTotals> totals = keys.stream().map(AttributedKey::totals).toList();
        checks.findings.addAll(AmountChecks.check(header, totals, controlTotals));
        return Findings.of(checks.findings);
    }

    private void chart(@Nullable ChartOfAccounts chart) {
        String subject = Subjects.document(header);
        Wording expected = new Wording(
                "plan de comptes " + header.nomenclature() + " de l’exercice " + header.fiscalYear(),
                "chart of accounts " + header.nomenclature() + " of fiscal year " + header.fiscalYear());
        if (chart == null) {
            findings.add(Finding.of(
                    ContinuumRule.R36,
                    subject,
                    expected,
                    new Wording(
                            "aucun plan de comptes de cette norme : ni libellés ni sections autres que ceux du document",
                            "no chart of this norm: no labels nor sections but those of the document")));
        } else if (!chart.year().equals(header.fiscalYear())) {
            findings.add(Finding.of(
                    ContinuumRule.R36,
                    subject,
                    expected,
                    new Wording(
                            "celui de l’exercice " + chart.year() + " en tient lieu",
                            "that of " + chart.year() + " stands in")));
        }
    }

    private void key(AttributedKey key) {
        inDimension(key, Dimension.POLICY);
        if (planHasTable && key.totals().key().flow() == Flow.EXPENSE) {
            inDimension(key, Dimension.PLAN);
        }
    }

    private void inDimension(AttributedKey key, Dimension dimension) {
        // Of most keys there is nothing to tell, and no name to make.
        Supplier<String> subject =
                () -> Subjects.key(header, dimension, key.totals().key());
        long cents = key.totals().of(header.judgedMeasure()).cents();
        switch (key.attributions().in(dimension)) {
            case Attribution.OutOfScope _, Attribution.SetAside _ -> {}
            case Attribution.Ambiguous(List<AllocationRule> rules) ->
                findings.add(Finding.of(
                        ContinuumRule.R23,
                        subject.get(),
                        new Wording(
                                "une seule réponse parmi les règles de même rang",
                                "one answer among rows of equal precedence"),
                        new Wording(
                                        rules.size() + " règles se contredisent sur « "
                                                + rules.getFirst().conditionsText() + " » : ",
                                        rules.size() + " rows disagree on “"
                                                + rules.getFirst().conditionsText() + "”: ")
                                .then(Wording.joined(
                                        " ; ",
                                        rules.stream()
                                                .map(r -> said(r.outcome()))
                                                .toList())),
                        cents));
            case Attribution.Untraced(var by) -> {
                if (by != null) {
                    dangling(subject, by, cents);
                }
                untraced(key, subject, dimension, cents, NO_ROW);
            }
            case Attribution.Traced traced -> {
                if (traced.by() != null
                        && traced.by().outcome() instanceof Outcome.Targets(List<Share> shares)
                        && shares.size() > traced.shares().size()) {
                    dangling(subject, traced.by(), cents);
                }
                if (traced.leavesResidue()) {
                    long[] parts = Split.of(cents, traced.shares());
                    untraced(key, subject, dimension, parts[parts.length - 1], IN_PART);
                }
            }
        }
    }

    private void untraced(AttributedKey key, Supplier<String> subject, Dimension dimension, long cents, Wording found) {
        if (key.totals().key().flow() == Flow.EXPENSE && key.totals().carries(header.judgedMeasure())) {
            long lines = key.totals().of(header.judgedMeasure()).lines();
            findings.add(Finding.of(
                    ContinuumRule.R20,
                    subject.get(),
                    dimension == Dimension.POLICY
                            ? new Wording("reliée à une politique publique", "linked to a public policy")
                            : new Wording(
                                    "reliée à un objectif ou une action du plan, ou mise à part",
                                    "linked to an objective or an action of the plan, or set aside"),
                    found.then(
                            lines > 1
                                    ? new Wording(" (" + lines + " lignes)", " (" + lines + " lines)")
                                    : new Wording(" (1 ligne)", " (1 line)")),
                    cents));
        }
    }

    private void dangling(Supplier<String> subject, AllocationRule rule, long cents) {
        findings.add(Finding.of(
                ContinuumRule.R11,
                subject.get(),
                new Wording("des cibles qui existent", "targets that exist"),
                new Wording(
                                "la règle « " + rule.conditionsText() + " » vise ",
                                "row “" + rule.conditionsText() + "” targets ")
                        .then(said(rule.outcome()))
                        .then(new Wording(
                                ", dont une cible au moins n’existe pas ou plus",
                                ", of which at least one does not exist, or no longer")),
                cents));
    }

    private static Wording said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.SetAside(var reason) ->
                new Wording("mise à part (" + reason.french() + ")", "set aside (" + reason.english() + ")");
            case Outcome.Targets(List<Share> shares) ->
                Wording.joined(
                        " + ",
                        shares.stream()
                                .map(share -> Wording.same(inFrench(share)))
                                .toList());
        };
    }

    /// The target alone where it gets all, its percentage before it otherwise: `60 % education`.
    private static String inFrench(Share share) {
        return share.partsPerMillion() == Share.WHOLE
                ? share.target()
                : share.percent().stripTrailingZeros().toPlainString().replace('.', ',') + " % " + share.target();
    }
}
