package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Measurements;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Optional;
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
