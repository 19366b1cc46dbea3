package fr.continuum.application.memory;

import fr.continuum.application.port.PurchaseAccountBook;
import fr.continuum.domain.crossproof.PurchaseAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists of purchase accounts, as they were said.
public final class InMemoryPurchaseAccountBook implements PurchaseAccountBook {

    private final Map<Siren, List<Said>> said = new HashMap<>();
    private final Map<Sha256, PurchaseAccounts> lists = new HashMap<>();

    @Override
    public synchronized boolean say(Siren authority, Said one, int after) {
        List<Said> timeline = said.computeIfAbsent(authority, _ -> new ArrayList<>());
        if (timeline.size() != after) {
            return false;
        }
        one.accounts().ifPresent(this::keep);
        timeline.addFirst(one);
        return true;
    }

    @Override
    public synchronized List<Said> timeline(Siren authority) {
        return List.copyOf(said.getOrDefault(authority, List.of()));
    }

    @Override
    public synchronized void keep(PurchaseAccounts accounts) {
        lists.put(accounts.version(), accounts);
    }

    @Override
    public synchronized Optional<PurchaseAccounts> find(Sha256 version) {
        return Optional.ofNullable(lists.get(version));
    }
}
