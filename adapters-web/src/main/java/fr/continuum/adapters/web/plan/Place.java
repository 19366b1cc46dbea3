package fr.continuum.adapters.web.plan;

import org.springframework.web.util.UriComponentsBuilder;

/// Where a reader of the plan is, as addresses say it: every link keeps it.
///
/// @param autorite SIREN of the authority chosen; empty where the reader chose none
/// @param le the day asked about, or [When#VOTE]; empty for today
public record Place(String autorite, String le) {

    /// The same place today.
    public Place today() {
        return new Place(autorite, "");
    }

    public Place on(String day) {
        return new Place(autorite, day);
    }

    public String plan() {
        return at("/plan").encode().toUriString();
    }

    /// The page of an element. Codes hold any character.
    public String element(String code) {
        return of("/plan/element", code);
    }

    /// A page about one element, of whatever feature.
    public String of(String path, String code) {
        return at(path).queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    /// A page of the plan that speaks of no element.
    public String page(String path) {
        return at(path).encode().toUriString();
    }

    /// The form that adds an element below another.
    ///
    /// @param under code; empty at the top of the plan
    public String add(String level, String under) {
        UriComponentsBuilder address = today().at("/plan/ajouter").queryParam("niveau", level);
        return under.isEmpty()
                ? address.encode().toUriString()
                : address.queryParam("sous", "{sous}")
                        .encode()
                        .buildAndExpand(under)
                        .toUriString();
    }

    /// What changed between two days.
    public String compare(String from, String to) {
        UriComponentsBuilder address = today().at("/plan/comparer").queryParam("du", from);
        return (to.isEmpty() ? address : address.queryParam("au", to)).encode().toUriString();
    }

    /// The plan where one question is asked of it.
    public String look(String filter, String value) {
        return at("/plan").queryParam(filter, value).encode().toUriString();
    }

    private UriComponentsBuilder at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!autorite.isEmpty()) {
            address.queryParam("autorite", autorite);
        }
        return le.isEmpty() ? address : address.queryParam("le", le);
    }
}
