package fr.continuum.adapters.web.api.allocation;

import fr.continuum.adapters.web.api.wire.Params;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.RowShelf;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the document a request asks rows to be looked at in.
@Component
final class AskedDocuments {

    private final PublishedFigures figures;

    AskedDocuments(PublishedFigures figures) {
        this.figures = figures;
    }

    /// @param sha fingerprint
    /// @param measure TotEM's name; the one the document is judged on where empty
    /// @throws NotHere where it is not in force for this owner, or carries no such amount
    RowShelf.In of(SignedIn viewer, Owner owner, String sha, Dimension dimension, Flow flow, String measure) {
        if (dimension == Dimension.PLAN && flow == Flow.REVENUE) {
            throw Unfit.parameter("flow", "api.unfit.plan-revenue");
        }
        DocumentInForce document = Optional.of(figures.document(viewer, sha))
                .filter(found -> Owner.of(found.siren()).equals(owner))
                .orElseThrow(() -> new NotHere("gone.document"));
        Measure wanted =
                Params.measure("measure", measure).orElse(document.header().judgedMeasure());
        boolean carried = figures.coverages(document).stream()
                .anyMatch(coverage -> coverage.flow() == flow && coverage.measure() == wanted);
        if (!carried) {
            throw new NotHere("gone.amount");
        }
        return new RowShelf.In(document, new Lens(dimension, flow, wanted));
    }
}
