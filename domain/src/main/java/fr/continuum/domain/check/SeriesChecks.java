package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.ControlTotals.BudgetTotal;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Siret;
import fr.continuum.domain.trace.KeyTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// R24 between the documents of one authority: each stage against the budget cumulated before it, and the annex
/// budgets a document announces against those received.
public final class SeriesChecks {

    private static final Comparator<DocumentInForce> BY_NUMBER = Comparator.comparingInt(
                    (DocumentInForce d) -> d.header().number())
            .thenComparing(d -> d.header().issuedOn(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private SeriesChecks() {}

    /// A document in force.
    ///
    /// @param keys fetched only where some other stage calls for the comparison
    public record DocumentInForce(DocumentHeader header, ControlTotals controlTotals, Supplier<List<KeyTotals>> keys) {}

    /// @param documents in force, drafts among them: a draft is compared with nothing
    public static Findings check(List<DocumentInForce> documents) {
        List<Finding> findings = new ArrayList<>();
        List<DocumentInForce> voted =
                documents.stream().filter(d -> !d.header().draft()).toList();
        for (DocumentInForce document : voted) {
            if (document.header().stage() == BudgetStage.INITIAL) {
                findings.addAll(year(document, voted, _ -> true));
            }
            findings.addAll(announcedBudgets(document, documents));
        }
        return Findings.of(findings);
    }

    /// Documents at hand, before anybody sends them, against what is in force: each takes its place among the
    /// stages of its year, a draft as if it were voted. Findings are about these documents alone; whether an annex
    /// budget they announce was received is not asked, since only some files are at hand.
    ///
    /// @param inForce of the same authority; what has the place of a document at hand is left out, as are drafts
    public static Findings check(List<DocumentInForce> atHand, List<DocumentInForce> inForce) {
        Map<DocumentSlot, DocumentInForce> series = new LinkedHashMap<>();
        inForce.stream()
                .filter(d -> !d.header().draft())
                .forEach(d -> series.put(d.header().slot(), d));
        atHand.forEach(d -> series.put(d.header().slot(), d));
        List<DocumentInForce> documents = List.copyOf(series.values());
        List<Finding> findings = new ArrayList<>();
        for (DocumentInForce document : documents) {
            if (document.header().stage() == BudgetStage.INITIAL) {
                findings.addAll(year(document, documents, atHand::contains));
            }
        }
        return Findings.of(findings);
    }

    /// The order in which credits were voted. The number tells it of amending budgets: their dates of issue do
    /// not, as one sent again after a correction carries the later date. A supplementary budget takes its place
    /// among them by date: after the last amending budget issued no later than itself; undated, before all of
    /// them.
    private static List<DocumentInForce> asVoted(List<DocumentInForce> documents) {
        List<DocumentInForce> order = new ArrayList<>(documents.stream()
                .filter(d -> d.header().stage() != BudgetStage.SUPPLEMENTARY)
                .sorted(BY_NUMBER)
                .toList());
        documents.stream()
                .filter(d -> d.header().stage() == BudgetStage.SUPPLEMENTARY)
                .sorted(BY_NUMBER.reversed())
                .forEach(supplementary -> order.add(placeOf(supplementary, order), supplementary));
        return order;
    }

    private static int placeOf(DocumentInForce supplementary, List<DocumentInForce> order) {
        LocalDate date = supplementary.header().issuedOn();
        int place = order.size();
        while (place > 0 && !isBefore(order.get(place - 1).header(), date)) {
            place--;
        }
        return place;
    }

    private static boolean isBefore(DocumentHeader amending, @Nullable LocalDate date) {
        return amending.stage() == BudgetStage.AMENDING
                && date != null
                && amending.issuedOn() != null
                && !amending.issuedOn().isAfter(date);
    }

    /// @param about which documents to compare with what stands before them
    private static List<Finding> year(
            DocumentInForce initial, List<DocumentInForce> voted, Predicate<DocumentInForce> about) {
        List<DocumentInForce> sameYear = voted.stream()
                .filter(d -> d.header().budget().equals(initial.header().budget())
                        && d.header().fiscalYear().equals(initial.header().fiscalYear()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (sameYear.size() == 1) {
            return findings;
        }
        Map<Chapters.Place, Long> cumulated = new TreeMap<>(opened(initial));
        for (DocumentInForce change : asVoted(sameYear)) {
            if (change.header().stage().isDelta()) {
                if (about.test(change)) {
                    Chapters.sums(change.keys().get(), Measure.PREVIOUS_BUDGET)
                            .forEach((place, stated) -> compare(
                                    change.header(),
                                    place,
                                    "budget précédent",
                                    cumulated.getOrDefault(place, 0L),
                                    stated,
                                    findings));
                }
                opened(change).forEach((place, cents) -> cumulated.merge(place, cents, Math::addExact));
            }
        }
        sameYear.stream()
                .filter(d -> d.header().stage().isAccount())
                .filter(about)
                .forEach(account -> {
                    Map<Chapters.Place, Long> opened = opened(account);
                    if (opened.isEmpty()) {
                        return;
                    }
                    TreeSet<Chapters.Place> places = new TreeSet<>(opened.keySet());
                    places.addAll(cumulated.keySet());
                    places.forEach(place -> compare(
                            account.header(),
                            place,
                            "crédits ouverts",
                            cumulated.getOrDefault(place, 0L),
                            opened.getOrDefault(place, 0L),
                            findings));
                });
        return findings;
    }

    /// What the document opens, or changes what is open by. Where a budget leaves `CredOuv` out: what is voted
    /// (in a draft, proposed), and what is carried over into it. An account that leaves it out opens nothing and
    /// is compared with nothing.
    private static Map<Chapters.Place, Long> opened(DocumentInForce document) {
        List<KeyTotals> keys = document.keys().get();
        Map<Chapters.Place, Long> opened = Chapters.sums(keys, Measure.OPENED_CREDITS);
        if (opened.isEmpty() && !document.header().stage().isAccount()) {
            opened.putAll(Chapters.sums(keys, document.header().judgedMeasure()));
            Chapters.sums(keys, Measure.PREVIOUS_CARRIED_OVER)
                    .forEach((place, cents) -> opened.merge(place, cents, Math::addExact));
        }
        return opened;
    }

    private static void compare(
            DocumentHeader header, Chapters.Place place, String what, long expected, long found, List<Finding> to) {
        if (expected != found) {
            to.add(Finding.of(
                    ContinuumRule.R24,
                    Subjects.chapter(header, place) + " " + what,
                    what + " égal au cumul des étapes votées : " + Euros.french(expected),
                    Euros.french(found) + explanation(expected, found),
                    found - expected));
        }
    }

    /// An error of unit or sign looks like nothing else; any other gap may be a transfer of credits by the
    /// executive, which TotEM does not carry.
    private static String explanation(long expected, long found) {
        if (expected != 0 && found == -expected) {
            return " : signe opposé";
        }
        if (isHundredfold(expected, found) || isHundredfold(found, expected)) {
            return " : rapport de 100, une unité est sans doute fausse (euros, centimes)";
        }
        return " : virement de crédits, ou étape non reçue";
    }

    private static boolean isHundredfold(long one, long other) {
        return one != 0 && Math.abs(other / 100.0 / one - 1) < 0.02;
    }

    private static List<Finding> announcedBudgets(DocumentInForce document, List<DocumentInForce> documents) {
        Map<String, String> announced = new TreeMap<>();
        for (BudgetTotal row : document.controlTotals().consolidation()) {
            if (!ConsolidationRows.isOf(row, document.header()) && isOfAuthority(row, document.header())) {
                announced.putIfAbsent(ConsolidationRows.budget(row, document.header()), row.label());
            }
        }
        List<Finding> findings = new ArrayList<>();
        announced.forEach((budget, label) -> {
            boolean received = documents.stream()
                    .map(DocumentInForce::header)
                    .anyMatch(h -> h.slot().stage() == document.header().slot().stage()
                            && h.fiscalYear().equals(document.header().fiscalYear())
                            && (h.budget().value().equals(budget)
                                    || h.budget().value().startsWith(budget + "-")));
            if (!received) {
                findings.add(Finding.of(
                        ContinuumRule.R24,
                        Subjects.document(document.header()) + " budget annoncé " + budget,
                        "le document du budget annoncé par l’annexe CONSOLIDATION : " + label,
                        "non reçu pour cette étape et cet exercice"));
            }
        });
        return findings;
    }

    private static boolean isOfAuthority(BudgetTotal row, DocumentHeader header) {
        return Siret.isValid(row.siret()) && new Siret(row.siret()).siren().equals(header.authority());
    }
}
