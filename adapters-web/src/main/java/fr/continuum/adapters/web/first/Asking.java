package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.shared.Siren;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What a first screen is asked for: by whom, whose, in which language.
///
/// @param since the first day whose changes are told
record Asking(SignedIn viewer, Whose whose, LocalDate today, LocalDate since, Voice voice) {

    Optional<Siren> authority() {
        return whose.owner().authority();
    }

    /// A page about the same authority. One whose first document has not come is the only one its reader sees, and
    /// pages know no other yet.
    ///
    /// @param query names and values, one after the other
    String page(String path, String... query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (whose.authority().isPresent()) {
            address.queryParam("autorite", whose.autorite());
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < query.length; i += 2) {
            address.queryParam(query[i], "{" + i + "}");
            values.put(Integer.toString(i), query[i + 1]);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
