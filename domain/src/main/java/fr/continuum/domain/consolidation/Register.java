package fr.continuum.domain.consolidation;

import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.DocumentSlot;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The documents of one authority and the receipts that brought them: says what a document becomes when it arrives,
/// and which are in force (blueprint §4.1). A voted document stands before a draft, a single account before an
/// administrative account; among equals the latest receipt is in force, and puts out of force those whose place it
/// meets. Immutable.
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
    /// @param replaced the documents no longer in force because of this one: several where a ledger holds what
    ///     each of them held
    public record Reception(DocumentStatus status, Register after, long receipt, List<Known> replaced) {

        public Reception {
            replaced = List.copyOf(replaced);
        }
    }

    /// @param folder fingerprints of everything that lies in the same folder: a superseded document found again
    /// beside the one in force moves nothing, unless it is an extract of a later day: one of an earlier day,
    /// dropped late beside it, does not keep its place
    public Reception receive(Sha256 sha, DocumentHeader header, Set<Sha256> folder) {
        List<Known> before = standing(header.slot());
        Reception unchanged = new Reception(DocumentStatus.UNCHANGED, this, 0, List.of());
        if (known.containsKey(sha)
                && before.stream()
                        .anyMatch(standing -> standing.sha().equals(sha)
                                || (folder.contains(standing.sha()) && !isOfALaterDay(header, standing.header())))) {
            return unchanged;
        }
        long receipt = lastReceipt() + 1;
        Register after = with(new Known(sha, header, receipt));
        boolean inForceNow = after.isInForce(sha);
        if (known.containsKey(sha) && !inForceNow) {
            return unchanged;
        }
        boolean supersedes = inForceNow && !before.isEmpty();
        return new Reception(
                supersedes ? DocumentStatus.SUPERSEDING : DocumentStatus.LOADED,
                after,
                receipt,
                supersedes ? before : List.of());
    }

    /// Of extracts alone: a budget that is corrected may keep its day, or lose it.
    private static boolean isOfALaterDay(DocumentHeader one, DocumentHeader other) {
        LocalDate day = one.issuedOn();
        LocalDate before = other.issuedOn();
        return one.profile() != null && other.profile() != null && day != null && before != null && day.isAfter(before);
    }

    /// Whether another document of the same rank or a higher one has its place. A content kept in quarantine, that
    /// nobody sends any more and that can be read at last, comes from before: it must not put aside what was
    /// received since.
    public boolean isTaken(Sha256 sha, DocumentHeader header) {
        return standing(header.slot()).stream()
                .filter(standing -> !standing.sha().equals(sha))
                .anyMatch(standing -> RANK.compare(standing.header(), header) >= 0);
    }

    public Optional<Known> find(Sha256 sha) {
        return Optional.ofNullable(known.get(sha));
    }

    public boolean isInForce(Sha256 sha) {
        return inForce().stream().anyMatch(document -> document.sha().equals(sha));
    }

    /// The documents in force whose place this one meets: one, or none; several of a ledger that holds what each
    /// of them holds.
    public List<Known> standing(DocumentSlot slot) {
        return inForce().stream()
                .filter(document -> document.header().slot().meets(slot))
                .toList();
    }

    /// The documents in force, no two of which meet: by budget, fiscal year, stage, number, and what ledgers hold.
    /// The one that stands first puts out of force those whose place it meets, and where it holds less than they
    /// did, what is left is told by the next that does not meet it.
    public List<Known> inForce() {
        List<Known> first = new ArrayList<>(known.values());
        first.sort(FORCE.reversed());
        Map<DocumentSlot, Set<LedgerPart>> taken = new HashMap<>();
        List<Known> documents = new ArrayList<>();
        for (Known document : first) {
            DocumentSlot slot = document.header().slot();
            Set<LedgerPart> there = taken.get(slot.whole());
            if (there == null || (!slot.parts().isEmpty() && Collections.disjoint(there, slot.parts()))) {
                taken.computeIfAbsent(slot.whole(), _ -> EnumSet.noneOf(LedgerPart.class))
                        .addAll(slot.parts());
                documents.add(document);
            }
        }
        documents.sort(Comparator.comparing((Known k) -> k.header().budget())
                .thenComparing(k -> k.header().fiscalYear())
                .thenComparing(k -> k.header().stage())
                .thenComparingInt(k -> k.header().slot().number())
                .thenComparing(
                        k -> k.header().parts().stream().findFirst().orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
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
