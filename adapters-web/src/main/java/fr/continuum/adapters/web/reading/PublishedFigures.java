package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.reading.ReceivedDocument.Standing;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.CumulatedBudget;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The published figures a reader may see. A request asks once for the current consolidation and then reads only the
/// measurements it names, so that no page mixes two nights.
@Component
public final class PublishedFigures {

    private final Registers registers;
    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Measurements measurements;

    public PublishedFigures(
            Registers registers, Consolidations consolidations, BudgetFacts facts, Measurements measurements) {
        this.registers = registers;
        this.consolidations = consolidations;
        this.facts = facts;
        this.measurements = measurements;
    }

    /// The authorities this account sees.
    public List<KnownAuthority> authorities(SignedIn viewer) {
        return registers.authorities().stream()
                .filter(a -> viewer.sees(a.siren()))
                .toList();
    }

    /// The authority an address names, else the first this account sees; empty where it sees none.
    public Optional<KnownAuthority> authority(SignedIn viewer, String siren) {
        return authorities(viewer).stream()
                .filter(a -> siren.isEmpty() || a.siren().value().equals(siren))
                .findFirst();
    }

    public Optional<Consolidation> current(Siren authority) {
        return consolidations.current(authority);
    }

    /// The night whose figures readers are shown; empty before the first.
    public Optional<NightId> currentNight(Siren authority) {
        return consolidations.currentNight(authority);
    }

    /// The day whose figures readers are shown; empty before the first night.
    public Optional<LocalDate> shown(Siren authority) {
        return currentNight(authority).map(NightId::date);
    }

    /// Every document in force, in the order of the consolidation.
    public List<DocumentInForce> documents(KnownAuthority authority, Consolidation consolidation) {
        return consolidation.documents().stream()
                .flatMap(d -> inForce(authority, consolidation, d).stream())
                .toList();
    }

    /// The document in force with this fingerprint.
    ///
    /// @throws NotHere where no authority this account sees has it in force
    public DocumentInForce document(SignedIn viewer, String sha) {
        return authorities(viewer).stream()
                .flatMap(a -> current(a.siren()).stream().flatMap(c -> find(a, c, sha)))
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.document"));
    }

    /// The document of one authority with this fingerprint, among those of one consolidation.
    public Optional<DocumentInForce> document(KnownAuthority authority, Consolidation consolidation, Sha256 sha) {
        return find(authority, consolidation, sha.value()).findFirst();
    }

    /// The document with this fingerprint, in force or not: one that was replaced comes with the figures of the
    /// last night that published it.
    ///
    /// @throws NotHere where no authority this account sees ever sent it
    public ReceivedDocument received(SignedIn viewer, String sha) {
        if (!sha.matches("[0-9a-f]{64}")) {
            throw new NotHere("gone.received");
        }
        Sha256 document = new Sha256(sha);
        return authorities(viewer).stream()
                .flatMap(a -> received(a, document).stream())
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.received"));
    }

    private Optional<ReceivedDocument> received(KnownAuthority authority, Sha256 sha) {
        return current(authority.siren())
                .flatMap(c -> document(authority, c, sha))
                .map(ReceivedDocument::inForce)
                .or(() -> notInForce(authority, sha));
    }

    private Optional<ReceivedDocument> notInForce(KnownAuthority authority, Sha256 sha) {
        Register register = registers.of(authority.siren());
        Optional<DocumentInForce> figures =
                consolidations.lastWith(authority.siren(), sha).flatMap(c -> document(authority, c, sha));
        return register.find(sha)
                .flatMap(known -> figures.map(DocumentInForce::reading)
                        .or(() ->
                                facts.readings(authority.siren(), sha).stream().findFirst())
                        .map(reading -> {
                            Optional<Register.Known> by = register
                                    .standing(known.header().slot())
                                    .stream()
                                    .filter(standing -> !standing.sha().equals(sha))
                                    .findFirst();
                            return new ReceivedDocument(
                                    authority,
                                    reading,
                                    by.isPresent() ? Standing.REPLACED : Standing.WAITING,
                                    figures.orElse(null),
                                    by.orElse(null));
                        }));
    }

    /// Every cumulated budget of a consolidation: latest year first, the main budget before annexes.
    public List<CumulatedYear> budgets(KnownAuthority authority, Consolidation consolidation) {
        List<DocumentInForce> documents = documents(authority, consolidation);
        return consolidation.budgets().stream()
                .collect(Collectors.groupingBy(
                        b -> new Place(b.budget(), b.fiscalYear()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> year(authority, consolidation, e.getKey(), e.getValue(), documents))
                .sorted(Comparator.comparing(CumulatedYear::year)
                        .reversed()
                        .thenComparing(CumulatedYear::annex)
                        .thenComparing(CumulatedYear::budget))
                .toList();
    }

    /// The cumulated budget an address names.
    ///
    /// @throws NotHere where the current figures of no authority this account sees hold it
    public CumulatedYear budget(SignedIn viewer, String siren, String budget, String year) {
        return authorities(viewer).stream()
                .filter(a -> a.siren().value().equals(siren))
                .flatMap(a -> current(a.siren()).stream().flatMap(c -> budgets(a, c).stream()))
                .filter(b ->
                        b.budget().value().equals(budget) && b.year().toString().equals(year))
                .findFirst()
                .orElseThrow(() -> new NotHere("gone.budget"));
    }

    private record Place(BudgetRef budget, FiscalYear year) {}

    private static CumulatedYear year(
            KnownAuthority authority,
            Consolidation consolidation,
            Place place,
            List<CumulatedBudget> sums,
            List<DocumentInForce> documents) {
        List<DocumentInForce> own = documents.stream()
                .filter(d -> d.header().budget().equals(place.budget()))
                .toList();
        return new CumulatedYear(
                authority,
                consolidation,
                place.budget(),
                place.year(),
                own.stream()
                        .map(d -> d.header().budgetName())
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(place.budget().value()),
                own.stream().anyMatch(d -> d.header().annex()),
                own.stream()
                        .filter(d -> d.header().fiscalYear().equals(place.year()) && isAddedUp(d.header()))
                        .toList(),
                sums);
    }

    /// Drafts are not voted, accounts and ledgers are not budgets: none stands in a cumulated budget.
    private static boolean isAddedUp(DocumentHeader header) {
        return !header.draft() && header.stage().isBudget();
    }

    /// All coverages of a document: measure, flow, dimension.
    public List<Coverage> coverages(DocumentInForce document) {
        return measurements.coverages(document.siren(), document.measurement()).orElse(List.of());
    }

    private Stream<DocumentInForce> find(KnownAuthority authority, Consolidation consolidation, String sha) {
        return consolidation.documents().stream()
                .filter(d -> d.reading().document().value().equals(sha))
                .flatMap(d -> inForce(authority, consolidation, d).stream());
    }

    private Optional<DocumentInForce> inForce(
            KnownAuthority authority, Consolidation consolidation, MeasuredDocument document) {
        return facts.find(document.reading())
                .map(reading -> new DocumentInForce(authority, consolidation, reading, document.measurement()));
    }
}
