package fr.continuum.adapters.cli.night;

import fr.continuum.adapters.cli.Console;
import fr.continuum.adapters.cli.DocumentInFrench;
import fr.continuum.adapters.cli.Euros;
import fr.continuum.adapters.cli.ExitCodes;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.night.NightReport.DatedFinding;
import fr.continuum.application.night.NightReport.Status;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.rule.Waivers.Held;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Says what a night did, and with what code its command ends.
record NightInFrench(Console console) {

    /// How many findings that are back are told one by one; the report and the pages have them all.
    private static final int SHOWN = 10;

    int tell(NightReport report) {
        NightReport.Consolidation night = report.consolidation();
        if (night == null) {
            throw new IllegalArgumentException("The report of a night has its consolidation");
        }
        console.out()
                .println("Fichiers : %d ; nouveaux : %d, remplaçants : %d, inchangés : %d, en quarantaine : %d."
                        .formatted(
                                report.documents().size(),
                                count(report, Status.LOADED),
                                count(report, Status.SUPERSEDING),
                                count(report, Status.UNCHANGED),
                                count(report, Status.QUARANTINED)));
        report.documents().stream()
                .filter(document -> document.status() == Status.QUARANTINED)
                .forEach(document -> console.out().println("  quarantaine : " + document.reason()));
        Map<Sha256, DocumentHeader> headers = headers(report);
        report.coverage().stream()
                .filter(NightInFrench::matters)
                .forEach(coverage -> tell(name(coverage, headers), coverage));
        report.budgets().stream()
                .filter(budget -> !budget.complete())
                .map(budget -> budget.budget() + " " + budget.fiscalYear())
                .filter(year -> isWithoutInitialBudget(report, year))
                .distinct()
                .forEach(year -> console.out()
                        .println("  " + year + " : budget primitif non reçu, pas de taux ; le déposer dans la boîte de"
                                + " dépôt."));
        findings(report);
        night.refusals()
                .forEach(refusal ->
                        console.err().println(refusal.authority() + " n'est pas publiée : " + refusal.reason()));
        if (night.status() != NightStatus.PUBLISHED) {
            console.err().println("Nuit " + night.id() + " : tout n'est pas publié.");
            return ExitCodes.NOT_PUBLISHED;
        }
        console.out().println("Nuit " + night.id() + " publiée.");
        return count(report, Status.QUARANTINED) > 0 ? ExitCodes.QUARANTINED : 0;
    }

    private void findings(NightReport report) {
        long open = report.findings().stream().filter(f -> !f.isWaived()).count();
        List<DatedFinding> back =
                report.findings().stream().filter(DatedFinding::isBack).toList();
        if (back.isEmpty() && open > 0) {
            console.out().println("Constats : %d.".formatted(open));
        } else if (open > 0) {
            console.out()
                    .println("Constats : %d, dont %d de retour après une dérogation.".formatted(open, back.size()));
            back.stream().limit(SHOWN).forEach(this::tell);
            if (back.size() > SHOWN) {
                console.out().println("  et %d autres de retour.".formatted(back.size() - SHOWN));
            }
        }
    }

    /// Why a finding that was set aside counts again.
    private void tell(DatedFinding back) {
        console.out()
                .println("  de retour : %s %s : %s"
                        .formatted(back.finding().rule().id(), back.finding().subject(), why(back)));
    }

    private static String why(DatedFinding back) {
        if (back.outgrown() != null) {
            return "écarté par " + back.outgrown().waiver().author() + " "
                    + back.outgrown().change().wording().french();
        }
        Held ended = Objects.requireNonNull(back.ended());
        return "dérogation de " + ended.waiver().author()
                + ended.lift()
                        .map(lift -> " levée le " + day(lift.from()) + " par " + lift.author())
                        .orElseGet(() -> " finie le " + day(ended.waiver().lastDay()));
    }

    private static String day(LocalDate day) {
        return Days.wording(day).french();
    }

    private static Map<Sha256, DocumentHeader> headers(NightReport report) {
        Map<Sha256, DocumentHeader> headers = new HashMap<>();
        for (NightReport.Document document : report.documents()) {
            if (document.sha() != null && document.header() != null) {
                headers.put(document.sha(), document.header());
            }
        }
        return headers;
    }

    /// A document that lay in another night's inbox is known by its coverage alone.
    private static String name(NightReport.DocumentCoverage coverage, Map<Sha256, DocumentHeader> headers) {
        DocumentHeader header = headers.get(coverage.document());
        return header == null
                ? coverage.budget() + " " + coverage.fiscalYear() + " "
                        + coverage.stage().code()
                : DocumentInFrench.name(header);
    }

    /// An initial budget may have been received, and not carry one of the amounts that changes carry.
    private static boolean isWithoutInitialBudget(NightReport report, String year) {
        return report.budgets().stream()
                .filter(budget -> (budget.budget() + " " + budget.fiscalYear()).equals(year))
                .noneMatch(NightReport.BudgetCoverage::complete);
    }

    private void tell(String name, NightReport.DocumentCoverage document) {
        console.out()
                .println("  %s, dépenses, %s, %s : %s reliés, soit %s"
                        .formatted(
                                name,
                                document.coverage().measure().code(),
                                switch (document.coverage().dimension()) {
                                    case POLICY -> "politiques";
                                    case PLAN -> "plan";
                                },
                                Euros.of(document.coverage().buckets().tracedOverall()),
                                Euros.percent(
                                        document.coverage().buckets().rate().orElseThrow())));
    }

    /// The rate people ask for: expenses, as executed, paid or voted, where the stage has one; of the plan only
    /// where something is traced to it.
    private static boolean matters(NightReport.DocumentCoverage document) {
        Coverage coverage = document.coverage();
        Measure judged = switch (document.stage()) {
            case ADMIN_ACCOUNT, SINGLE_ACCOUNT -> Measure.EXECUTED;
            case LEDGER -> Measure.PAID;
            case INITIAL, AMENDING, SUPPLEMENTARY -> Measure.VOTED;
        };
        return document.stage().isRated()
                && coverage.flow() == Flow.EXPENSE
                && coverage.measure() == judged
                && coverage.buckets().rate().isPresent()
                && (coverage.dimension() == Dimension.POLICY
                        || !coverage.buckets().tracedOverall().isZero());
    }

    private static long count(NightReport report, Status status) {
        return report.documents().stream()
                .map(NightReport.Document::status)
                .filter(List.of(status)::contains)
                .count();
    }
}
