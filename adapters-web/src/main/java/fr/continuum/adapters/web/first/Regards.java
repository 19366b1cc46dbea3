package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Accounts.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/// The ways from one first screen to the others of the same person.
///
/// @param all in the order they are offered
record Regards(List<Way> all) {

    Regards {
        all = List.copyOf(all);
    }

    /// @param name as texts call it
    record Way(String name, String href, boolean here) {}

    static Regards of(SignedIn viewer, List<Regard> regards, Regard chosen, String autorite) {
        List<Way> ways = new ArrayList<>(regards.stream()
                .map(regard -> new Way(regard.address(), href(regard, autorite), regard == chosen))
                .toList());
        if (viewer.is(Role.PARTNER)) {
            ways.add(new Way("partenaire", "/partenaire", false));
        }
        return new Regards(ways);
    }

    private static String href(Regard regard, String autorite) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/").queryParam("regard", regard.address());
        return (autorite.isEmpty() ? address : address.queryParam("autorite", autorite))
                .encode()
                .toUriString();
    }
}
