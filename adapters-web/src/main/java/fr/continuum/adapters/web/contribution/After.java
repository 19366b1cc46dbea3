package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.reading.Whose;
import fr.continuum.domain.contribution.ContributionId;
import org.springframework.web.util.UriComponentsBuilder;

/// Where one goes after a change.
final class After {

    private After() {}

    static String sheet(Whose whose, ContributionId id) {
        return UriComponentsBuilder.fromPath("/contributions/fiche")
                .queryParam("autorite", whose.autorite())
                .queryParam("genre", Ways.name(id.kind()))
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(id.code())
                .toUriString();
    }

    static String page(String path, Whose whose) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("autorite", whose.autorite())
                .toUriString();
    }
}
