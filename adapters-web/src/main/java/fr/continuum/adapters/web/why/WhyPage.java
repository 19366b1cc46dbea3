package fr.continuum.adapters.web.why;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.ExplainLine;
import fr.continuum.application.consultation.LineExplanation;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// *Pourquoi ?*, asked of any line.
@Controller
class WhyPage {

    private final PublishedFigures figures;
    private final Vocabulary vocabulary;
    private final ExplainLine explainLine;

    WhyPage(PublishedFigures figures, Vocabulary vocabulary, ExplainLine explainLine) {
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.explainLine = explainLine;
    }

    @GetMapping("/documents/{sha}/lignes/{ordinal:[0-9]{1,9}}/pourquoi")
    String why(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @PathVariable int ordinal,
            Locale locale,
            Model model) {
        DocumentInForce document = figures.document(viewer, sha);
        LineExplanation explanation = explainLine
                .explain(
                        document.consolidation(),
                        document.measured(),
                        document.header().fiscalYear(),
                        ordinal)
                .orElseThrow(() -> new NotHere("gone.line", Integer.toString(ordinal)));
        Vocabulary.Codes codes = vocabulary.of(document);
        BudgetLine line = explanation.line();
        List<AnswerView> answers = new ArrayList<>();
        answers.add(AnswerView.of(Dimension.POLICY, explanation.policy(), codes, Figures.in(locale)));
        if (explanation.plan() != null) {
            answers.add(AnswerView.of(Dimension.PLAN, explanation.plan(), codes, Figures.in(locale)));
        }
        Lens lens = Lens.of(new Lens.Asked("", line.key().flow().code(), ""), document, figures.coverages(document));
        model.addAttribute("document", document);
        model.addAttribute("documentHref", Addresses.document(document.sha(), lens));
        model.addAttribute("explanation", explanation);
        model.addAttribute("line", line);
        model.addAttribute(
                "label", line.label().isEmpty() ? codes.nature(line.key().nature()) : line.label());
        model.addAttribute("amounts", amounts(line));
        model.addAttribute("judged", lens.measure());
        model.addAttribute("codes", codes(line, codes));
        model.addAttribute("answers", answers);
        return "pourquoi";
    }

    private static List<AmountView> amounts(BudgetLine line) {
        return Arrays.stream(Measure.values())
                .filter(line.amounts()::carries)
                .map(m -> new AmountView(m, line.amounts().centsOrZero(m)))
                .toList();
    }

    private static List<CodeView> codes(BudgetLine line, Vocabulary.Codes codes) {
        return Arrays.stream(KeyField.values())
                .filter(f -> !line.key().code(f).isEmpty())
                .map(f -> new CodeView(f, line.key().code(f), label(f, line, codes), word(f, line)))
                .toList();
    }

    private static String label(KeyField field, BudgetLine line, Vocabulary.Codes codes) {
        String code = line.key().code(field);
        return switch (field) {
            case NATURE -> codes.nature(code);
            case FUNCTION -> codes.function(code);
            case CHAPTER -> codes.chapter(code);
            case AUTHORISATION -> line.detail().authorisationLabel();
            case OPERATION, ANALYTIC_CODE, SERVICE, POLICY, BUDGET, SECTION, FLOW, MOVEMENT -> "";
        };
    }

    /// The message key of a code that is a word of ours; empty for any other.
    private static String word(KeyField field, BudgetLine line) {
        return switch (field) {
            case SECTION -> "section." + line.key().section();
            case FLOW -> "flow." + line.key().flow();
            case MOVEMENT -> "movement." + line.key().movement();
            case AUTHORISATION, OPERATION, ANALYTIC_CODE, SERVICE, POLICY, FUNCTION, CHAPTER, NATURE, BUDGET -> "";
        };
    }

    /// An amount the line carries.
    record AmountView(Measure measure, long cents) {}

    /// A code of the line, and what the chart calls it.
    record CodeView(KeyField field, String code, String label, String word) {}
}
