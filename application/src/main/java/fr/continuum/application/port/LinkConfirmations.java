package fr.continuum.application.port;

import fr.continuum.domain.contribution.LinkConfirmation;
import fr.continuum.domain.shared.Owner;
import java.util.List;

/// What people confirmed of links that no contribution holds, by owner: append-only, nothing is taken back.
public interface LinkConfirmations {

    default void confirm(Owner owner, LinkConfirmation confirmation) {
        confirm(owner, List.of(confirmation));
    }

    /// All of these at once, in their order, or none where one cannot be written.
    void confirm(Owner owner, List<LinkConfirmation> confirmations);

    /// All of an owner's own, in the order in which they were said.
    List<LinkConfirmation> all(Owner owner);
}
