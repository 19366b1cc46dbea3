package fr.continuum.application.memory;

import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Authorities, documents and receipts.
public final class InMemoryRegisters implements Registers {

    private final Map<Siren, String> names = new TreeMap<>();
    private final Map<Siren, TreeMap<Long, Register.Known>> receipts = new TreeMap<>();

    @Override
    public synchronized List<KnownAuthority> authorities() {
        return names.entrySet().stream()
                .map(e -> new KnownAuthority(e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public synchronized Register of(Siren authority) {
        TreeMap<Long, Register.Known> known = receipts.getOrDefault(authority, new TreeMap<>());
        return new Register(known.values().stream()
                .filter(k -> known.values().stream()
                        .noneMatch(later -> later.sha().equals(k.sha()) && later.receipt() > k.receipt()))
                .toList());
    }

    @Override
    public synchronized void receive(Siren authority, Register.Known document, NightId night, String file) {
        Map<Long, Register.Known> known = receipts.computeIfAbsent(authority, _ -> new TreeMap<>());
        Register.Known there = known.putIfAbsent(document.receipt(), document);
        if (there == null) {
            String name = document.header().authorityName();
            DocumentHeader header = document.header();
            // A feed renames none that a budget document was received of.
            boolean keeps = header.profile() != null
                    && (header.annex()
                            || known.values().stream()
                                    .anyMatch(one -> one.header().profile() == null));
            names.merge(authority, name, (before, now) -> now.isEmpty() || keeps ? before : now);
        } else if (!there.sha().equals(document.sha())) {
            throw new IllegalStateException(
                    "Receipt " + document.receipt() + " of " + authority + " brought another document: " + there.sha());
        }
    }

    @Override
    public synchronized void describe(Siren authority, Sha256 document, DocumentHeader header) {
        TreeMap<Long, Register.Known> known = receipts.getOrDefault(authority, new TreeMap<>());
        if (known.values().stream().noneMatch(k -> k.sha().equals(document))) {
            throw new IllegalStateException("Never received by " + authority + ": " + document);
        }
        known.replaceAll((receipt, k) -> k.sha().equals(document) ? new Register.Known(document, header, receipt) : k);
    }
}
