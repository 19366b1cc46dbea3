package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What the codes of one field are called: by the chart, by the document itself, by the tree of policies, by the list
/// of services.
@Component
public final class CodeLabels {

    private final Vocabulary vocabulary;
    private final Consultation consultation;
    private final TargetTrees trees;

    CodeLabels(Vocabulary vocabulary, Consultation consultation, TargetTrees trees) {
        this.vocabulary = vocabulary;
        this.consultation = consultation;
        this.trees = trees;
    }

    /// The label of a code, empty where nothing says one.
    public UnaryOperator<String> of(DocumentInForce document, KeyField field) {
        Vocabulary.Codes codes = vocabulary.of(document);
        return switch (field) {
            case FUNCTION -> codes::function;
            case CHAPTER -> codes::chapter;
            case NATURE -> codes::nature;
            case POLICY -> policies(document, codes);
            case AUTHORISATION -> authorisations(document);
            case BUDGET -> _ -> document.header().budgetName();
            case SERVICE -> codes::service;
            case OPERATION, ANALYTIC_CODE, SECTION, FLOW, MOVEMENT -> _ -> "";
        };
    }

    /// As tables and trees stand now: what is grouped here follows them.
    private UnaryOperator<String> policies(DocumentInForce document, Vocabulary.Codes codes) {
        TargetTree tree = trees.inForce(document.siren(), Dimension.POLICY)
                .map(Versioned::content)
                .orElse(codes.policies());
        return code -> tree.find(code).map(Target::label).orElse("");
    }

    /// What lines say, else what the annex of authorisations does.
    private UnaryOperator<String> authorisations(DocumentInForce document) {
        Map<String, String> labels = new HashMap<>();
        for (ControlTotals.Authorisation one :
                document.reading().controlTotals().authorisations()) {
            labels.put(one.number(), one.label());
        }
        labels.putAll(consultation.authorisationLabels(document.reading().id()));
        return code -> labels.getOrDefault(code, "");
    }
}
