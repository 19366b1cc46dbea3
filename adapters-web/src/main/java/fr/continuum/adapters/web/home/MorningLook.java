package fr.continuum.adapters.web.home;

import fr.continuum.adapters.web.document.Shelves;
import fr.continuum.adapters.web.reading.LastNights;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.shared.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The morning look: where each authority stands, what its money serves, and where to look.
@Component
public final class MorningLook {

    private final Shelves shelves;
    private final WhereToLook whereToLook;
    private final LastNights nights;

    MorningLook(Shelves shelves, WhereToLook whereToLook, LastNights nights) {
        this.shelves = shelves;
        this.whereToLook = whereToLook;
        this.nights = nights;
    }

    /// The document the page speaks of, of one authority; empty where none carries an amount it can be judged on.
    public Optional<AuthorityView.Featured> featured(SignedIn viewer, Siren authority) {
        return shelves.of(viewer).stream()
                .filter(shelf -> shelf.authority().siren().equals(authority))
                .findFirst()
                .flatMap(whereToLook::featured);
    }

    /// Fills the page `accueil`.
    public void tell(SignedIn viewer, Model model) {
        List<Shelves.Shelf> seen = shelves.of(viewer);
        model.addAttribute(
                "authorities",
                seen.stream().map(shelf -> whereToLook.of(viewer, shelf)).toList());
        model.addAttribute(
                "lastNight",
                seen.stream()
                        .map(shelf -> shelf.consolidation().night())
                        .max(Comparator.naturalOrder())
                        .map(nights::last)
                        .orElseGet(nights::last)
                        .orElse(null));
    }
}
