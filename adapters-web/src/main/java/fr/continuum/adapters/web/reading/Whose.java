package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.domain.shared.Owner;
import java.util.List;
import java.util.Optional;

/// Whose plan a page is about, and what is done for it.
///
/// @param authorities those the reader may choose among
/// @param authority the one chosen; empty before the first document of any has come
/// @param owner of what is shown and changed: that authority, or the home where none is known yet
public record Whose(List<KnownAuthority> authorities, Optional<KnownAuthority> authority, Owner owner) {

    public Whose {
        authorities = List.copyOf(authorities);
    }

    /// What people call it; empty before its first document has come.
    public String name() {
        return authority.map(KnownAuthority::name).orElse("");
    }

    /// What the address says of it: the SIREN, or nothing.
    public String autorite() {
        return owner.equals(Owner.HOME) ? "" : owner.value();
    }
}
