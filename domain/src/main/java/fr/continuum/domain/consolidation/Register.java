package fr.continuum.domain.consolidation;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The documents of one authority and the receipts that brought them: says what a document becomes when it arrives,
/// and which is in force in each slot (blueprint §4.1). A voted document stands before a draft, a single account
/// before an administrative account; among equals the latest receipt is in force. Immutable.
public final class Register {

    public static final Register EMPTY = new Register(List.of());

    private static final Comparator<DocumentHeader> RANK = Comparator.comparing((DocumentHeader h) -> !h.draft())
            .thenComparing(h -> h.stage() == BudgetStage.SINGLE_ACCOUNT);

    private static final Comparator<Known> FORCE =
            Comparator.comparing(Known::header, RANK).thenComparingLong(Known::receipt);

    private final Map<Sha256, Known> known = new LinkedHashMap<>();

    public Register(Collection<Known> documents) {
        documents.forEach(
                document -> known.merge(document.sha(), document, (a, b) -> a.receipt() > b.receipt() ? a : b));
    }

    /// A document already received.
    ///
    /// @param receipt its latest receipt number
    public record Known(Sha256 sha, DocumentHeader header, long receipt) {}

    /// What the arrival of a document leads to.
    ///
    /// @param after the register from now on
    /// @param receipt the number of the receipt to write; 0 where nothing moves
    /// @param replaced the document no longer in force because of this one
    public record Reception(DocumentStatus status, Register after, long receipt, Optional<Sha256> replaced) {}

    /// @param folder fingerprints of everything that lies in the same folder: a superseded document found again
    /// beside
    ///     the one in force moves nothing
    public Reception receive(Sha256 sha, DocumentHeader header, Set<Sha256> folder) {
        Optional<Known> before = inForce(header.slot());
        Reception unchanged = new Reception(DocumentStatus.UNCHANGED, this, 0, Optional.empty());
        if (known.containsKey(sha)
                && before.isPresent()
                && (before.get().sha().equals(sha)
                        || folder.contains(before.get().sha()))) {
            return unchanged;
        }
        long receipt = lastReceipt() + 1;
        Register after = with(new Known(sha, header, receipt));
        boolean inForceNow = after.inForce(header.slot()).orElseThrow().sha().equals(sha);
        if (known.containsKey(sha) && !inForceNow) {
            return unchanged;
        }
        boolean supersedes = inForceNow && before.isPresent();
        return new Reception(
                supersedes ? DocumentStatus.SUPERSEDING : DocumentStatus.LOADED,
                after,
                receipt,
                supersedes ? before.map(Known::sha) : Optional.empty());
    }

    /// Whether another document of the same rank or a higher one has its place. A content kept in quarantine, that
    /// nobody sends any more and that can be read at last, comes from before: it must not put aside what was
    /// received since.
    public boolean isTaken(Sha256 sha, DocumentHeader header) {
        return inForce(header.slot())
                .filter(standing -> !standing.sha().equals(sha))
                .filter(standing -> RANK.compare(standing.header(), header) >= 0)
                .isPresent();
    }

    public Optional<Known> find(Sha256 sha) {
        return Optional.ofNullable(known.get(sha));
    }

    public Optional<Known> inForce(DocumentSlot slot) {
        return known.values().stream()
                .filter(k -> k.header().slot().equals(slot))
                .max(FORCE);
    }

    /// The documents in force, one per slot: by budget, fiscal year, stage, number.
    public List<Known> inForce() {
        Map<DocumentSlot, Known> bySlot = new LinkedHashMap<>();
        known.values().forEach(k -> bySlot.merge(k.header().slot(), k, (a, b) -> FORCE.compare(a, b) >= 0 ? a : b));
        List<Known> documents = new ArrayList<>(bySlot.values());
        documents.sort(Comparator.comparing((Known k) -> k.header().budget())
                .thenComparing(k -> k.header().fiscalYear())
                .thenComparing(k -> k.header().stage())
                .thenComparingInt(k -> k.header().slot().number()));
        return List.copyOf(documents);
    }

    public List<Known> all() {
        return List.copyOf(known.values());
    }

    private long lastReceipt() {
        return known.values().stream().mapToLong(Known::receipt).max().orElse(0);
    }

    private Register with(Known document) {
        List<Known> documents = new ArrayList<>(known.values());
        documents.add(document);
        return new Register(documents);
    }

    /// The order in which documents of one folder are received: drafts before voted, then date of issue (undated
    /// first), then fingerprint (blueprint §4.1).
    public static Comparator<Arrival> receiptOrder() {
        return Comparator.comparing((Arrival a) -> !a.header().draft())
                .thenComparing(a -> a.header().issuedOn(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Arrival::sha);
    }

    /// A document of the folder, its header read.
    public record Arrival(Sha256 sha, DocumentHeader header) {}
}
