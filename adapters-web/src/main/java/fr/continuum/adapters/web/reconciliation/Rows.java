package fr.continuum.adapters.web.reconciliation;

import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.reconciliation.ReconciliationView.Amounts;
import fr.continuum.adapters.web.reconciliation.ReconciliationView.AuthorisationRow;
import fr.continuum.adapters.web.reconciliation.ReconciliationView.PlaceRow;
import fr.continuum.domain.check.Reconciliation.AtPlace;
import fr.continuum.domain.check.Reconciliation.KeptOut;
import fr.continuum.domain.check.Reconciliation.UnderAuthorisation;
import fr.continuum.domain.shared.Siren;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Places and authorisations as rows of the page.
///
/// @param codes name chapters
record Rows(Siren authority, Vocabulary.Codes codes) {

    List<PlaceRow> places(List<AtPlace> places) {
        List<PlaceRow> rows = new ArrayList<>();
        for (AtPlace place : places) {
            Where where = where(place, "lieu-" + (rows.size() + 1));
            rows.add(new PlaceRow(
                    where,
                    place.flow(),
                    new Amounts(place.opened(), place.committed(), place.paid(), place.executed(), place.attached()),
                    place.keptOut()
                            .filter(kept -> kept != KeptOut.NOTHING)
                            .map(kept -> "reconciliation.kept-out." + kept)
                            .orElse(""),
                    place.gaps().stream()
                            .map(gap -> GapRow.of(authority, where, gap))
                            .toList()));
        }
        return rows;
    }

    private Where where(AtPlace place, String anchor) {
        String flow = "flow." + place.flow();
        if (!place.chapter().isEmpty()) {
            return new Where("reconciliation.chapter", place.chapter(), codes.chapter(place.chapter()), anchor, flow);
        }
        return place.operation().isEmpty()
                ? new Where("reconciliation.no-chapter", "", "", anchor, flow)
                : new Where("reconciliation.operation", place.operation(), "", anchor, flow);
    }

    List<AuthorisationRow> authorisations(List<UnderAuthorisation> authorisations) {
        List<AuthorisationRow> rows = new ArrayList<>();
        for (UnderAuthorisation authorisation : authorisations) {
            Where where = new Where(
                    "reconciliation.authorisation",
                    authorisation.number(),
                    authorisation.label(),
                    "autorisation-" + (rows.size() + 1),
                    "");
            rows.add(new AuthorisationRow(
                    where,
                    authorisation,
                    Stream.concat(
                                    authorisation.gaps().stream().map(gap -> GapRow.of(authority, where, gap)),
                                    GapRow.planned(where, authorisation).stream())
                            .toList()));
        }
        return rows;
    }
}
