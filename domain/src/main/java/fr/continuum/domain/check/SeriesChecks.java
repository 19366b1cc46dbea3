package fr.continuum.domain.check;

import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
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
    /// @param underAuthorisations those of them that bear an authorisation: few, and asked of a ledger by those of
    /// all
    ///     later years
    public record DocumentInForce(
            DocumentHeader header,
            ControlTotals controlTotals,
            Supplier<List<KeyTotals>> keys,
            Supplier<List<KeyTotals>> underAuthorisations) {

        public DocumentInForce(DocumentHeader header, ControlTotals controlTotals, Supplier<List<KeyTotals>> keys) {
            this(
                    header,
                    controlTotals,
                    keys,
                    () -> keys.get().stream()
                            .filter(totals -> !totals.key().authorisation().isEmpty())
                            .toList());
        }

        /// The same; what it bears under authorisations is fetched once, however often it is asked for.
        public DocumentInForce remembering() {
            return new DocumentInForce(header, controlTotals, keys, new Once(underAuthorisations));
        }
    }

    /// Fetched when it is first asked for, by one thread.
    private static final class Once implements Supplier<List<KeyTotals>> {

        private final Supplier<List<KeyTotals>> fetching;
        private @Nullable List<KeyTotals> fetched;

        Once(Supplier<List<KeyTotals>> fetching) {
            this.fetching = fetching;
        }

        @Override
        public List<KeyTotals> get() {
            List<KeyTotals> keys = fetched == null ? fetching.get() : fetched;
            fetched = keys;
            return keys;
        }
    }

    /// @param documents in force, drafts among them: a draft is compared with nothing
    public static Findings check(List<DocumentInForce> documents) {
        return stages(documents).and(announced(documents));
    }

    /// Each stage against the budget cumulated before it. What the documents of one budget and year break follows
    /// from these alone.
    ///
    /// @param documents in force, drafts among them: a draft is compared with nothing
    public static Findings stages(List<DocumentInForce> documents) {
        List<DocumentInForce> voted = voted(documents);
        return Findings.of(voted.stream()
                .filter(document -> document.header().stage() == BudgetStage.INITIAL)
                .flatMap(initial -> year(initial, voted, _ -> true).stream())
                .toList());
    }

    /// The annex budgets that documents announce, against all that were received.
    ///
    /// @param documents in force, drafts among them: a draft announces nothing, but it was received
    public static Findings announced(List<DocumentInForce> documents) {
        return Findings.of(voted(documents).stream()
                .flatMap(document -> AnnouncedBudgets.missing(document, documents).stream())
                .toList());
    }

    private static List<DocumentInForce> voted(List<DocumentInForce> documents) {
        return documents.stream().filter(d -> !d.header().draft()).toList();
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
        atHand.forEach(d -> {
            series.keySet().removeIf(slot -> slot.meets(d.header().slot()));
            series.put(d.header().slot(), d);
        });
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
        CumulatedCredits cumulated = new CumulatedCredits();
        cumulated.add(opened(initial));
        for (DocumentInForce change : asVoted(sameYear)) {
            if (change.header().stage().isDelta()) {
                if (about.test(change)) {
                    previousBudget(change, cumulated, findings);
                }
                cumulated.add(opened(change));
            }
        }
        sameYear.stream()
                .filter(d -> d.header().stage().isAccount())
                .filter(about)
                .forEach(account -> {
                    CumulatedCredits opened = new CumulatedCredits();
                    opened.add(opened(account));
                    if (opened.isEmpty()) {
                        return;
                    }
                    TreeSet<Chapters.Place> places = new TreeSet<>(opened.places());
                    places.addAll(cumulated.places());
                    places.forEach(place -> compare(
                            account.header(),
                            place,
                            new Wording("crédits ouverts", "opened credits"),
                            cumulated.of(place),
                            opened.of(place),
                            findings));
                });
        return findings;
    }

    /// What the document opens, or changes what is open by. Where a budget leaves `CredOuv` out: what is voted
    /// (in a draft, proposed), and what is carried over into it. An account that leaves it out opens nothing and
    /// is compared with nothing.
    private static Map<BudgetKey, Long> opened(DocumentInForce document) {
        List<KeyTotals> keys = document.keys().get();
        Map<BudgetKey, Long> opened = Chapters.cents(keys, Measure.OPENED_CREDITS);
        if (opened.isEmpty() && document.header().stage().isBudget()) {
            opened.putAll(Chapters.cents(keys, document.header().judgedMeasure()));
            Chapters.cents(keys, Measure.PREVIOUS_CARRIED_OVER)
                    .forEach((key, cents) -> opened.merge(key, cents, Math::addExact));
        }
        return opened;
    }

    /// What a change says was open before it, where credits are voted. Some editors write every line of the
    /// budget, others those that change alone: a place is held against the lines named, where the budget has them,
    /// and where it has not (a change told in less detail) against the whole of it.
    private static void previousBudget(DocumentInForce change, CumulatedCredits cumulated, List<Finding> findings) {
        Map<Chapters.Place, Map<BudgetKey, Long>> stated = new TreeMap<>();
        Chapters.cents(change.keys().get(), Measure.PREVIOUS_BUDGET)
                .forEach((key, cents) -> stated.computeIfAbsent(Chapters.Place.of(key), _ -> new LinkedHashMap<>())
                        .put(key, cents));
        stated.forEach((place, lines) -> {
            long said = lines.values().stream().mapToLong(Long::longValue).sum();
            long whole = cumulated.of(place);
            if (said != whole) {
                long expected = cumulated.of(place, lines.keySet()).orElse(whole);
                compare(
                        change.header(),
                        place,
                        new Wording("budget précédent", "previous budget"),
                        expected,
                        said,
                        findings);
            }
        });
    }

    private static void compare(
            DocumentHeader header, Chapters.Place place, Wording what, long expected, long found, List<Finding> to) {
        if (expected != found) {
            to.add(Finding.of(
                    ContinuumRule.R24,
                    Subjects.chapter(header, place) + " " + what.french(),
                    what.then(new Wording(" égal au cumul des étapes votées : ", " equal to the stages voted so far: "))
                            .then(Euros.wording(expected)),
                    Euros.wording(found).then(explanation(expected, found)),
                    found - expected));
        }
    }

    /// An error of unit or sign looks like nothing else; any other gap may be a transfer of credits by the
    /// executive, which TotEM does not carry.
    private static Wording explanation(long expected, long found) {
        if (expected != 0 && found == -expected) {
            return new Wording(" : signe opposé", ": opposite sign");
        }
        if (isHundredfold(expected, found) || isHundredfold(found, expected)) {
            return new Wording(
                    " : rapport de 100, une unité est sans doute fausse (euros, centimes)",
                    ": a hundred times as much or as little, a unit is probably wrong (euros, cents)");
        }
        return new Wording(
                " : virement de crédits, ou étape non reçue", ": transfer of credits, or stage not received");
    }

    private static boolean isHundredfold(long one, long other) {
        return one != 0 && Math.abs(other / 100.0 / one - 1) < 0.02;
    }
}
