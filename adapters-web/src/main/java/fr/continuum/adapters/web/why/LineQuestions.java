package fr.continuum.adapters.web.why;

import fr.continuum.adapters.web.reading.DocumentInForce;
import java.util.Optional;

/// SKETCH of the use case `fr.continuum.application.consultation.ExplainLine`: why one line is where it is.
@FunctionalInterface
public interface LineQuestions {

    /// @return empty where the document has no line of that ordinal
    Optional<LineExplanation> explain(DocumentInForce document, int ordinal);
}
