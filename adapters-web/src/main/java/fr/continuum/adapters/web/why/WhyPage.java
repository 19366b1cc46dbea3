package fr.continuum.adapters.web.why;

import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.reading.ReceivedDocument;
import fr.continuum.adapters.web.reading.Vocabulary;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.consultation.ExplainLine;
import fr.continuum.application.consultation.LineExplanation;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.ReadingId;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.target.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// *Pourquoi ?*, asked of any line of any document ever received.
@Controller
class WhyPage {

    private static final int SIBLINGS = 50;

    private final PublishedFigures figures;
    private final Vocabulary vocabulary;
    private final Consultation consultation;
    private final ExplainLine explainLine;

    WhyPage(PublishedFigures figures, Vocabulary vocabulary, Consultation consultation, ExplainLine explainLine) {
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.consultation = consultation;
        this.explainLine = explainLine;
    }

    @GetMapping("/documents/{sha}/lignes/{ordinal:[0-9]{1,9}}/pourquoi")
    String why(
            @AuthenticationPrincipal SignedIn viewer,
            @PathVariable String sha,
            @PathVariable int ordinal,
            Locale locale,
            Model model) {
        ReceivedDocument received = figures.received(viewer, sha);
        Asked asked = received.figures() == null
                ? unmeasured(received, ordinal)
                : measured(received.figures(), ordinal, Figures.in(locale));
        BudgetLine line = asked.line();
        Measure judged = asked.lens() == null
                ? received.header().judgedMeasure()
                : asked.lens().measure();
        model.addAttribute("received", received);
        model.addAttribute(
                "documentHref",
                asked.lens() == null
                        ? "/documents/" + received.sha()
                        : Addresses.document(received.sha(), asked.lens()));
        model.addAttribute("siblings", asked.siblings());
        model.addAttribute("siblingCount", asked.siblingCount());
        model.addAttribute("line", line);
        model.addAttribute(
                "label",
                line.label().isEmpty() ? asked.codes().nature(line.key().nature()) : line.label());
        model.addAttribute("amounts", amounts(line));
        model.addAttribute("judged", judged);
        model.addAttribute("codes", codes(line, asked.codes()));
        model.addAttribute("answers", asked.answers());
        model.addAttribute("up", up(received, line));
        return "pourquoi";
    }

    /// The way up to the promise: expenses of documents in force have one, or are told why not.
    private static String up(ReceivedDocument received, BudgetLine line) {
        return received.isInForce() && line.key().flow() == Flow.EXPENSE
                ? Ways.up(received.authority().siren(), Subjects.key(received.header(), Dimension.PLAN, line.key()))
                : "";
    }

    private Asked measured(DocumentInForce document, int ordinal, Figures say) {
        LineExplanation explanation = explainLine
                .explain(
                        document.consolidation(),
                        document.measured(),
                        document.header().fiscalYear(),
                        ordinal)
                .orElseThrow(() -> noLine(ordinal));
        Vocabulary.Codes codes = vocabulary.of(document);
        List<AnswerView> answers = new ArrayList<>();
        answers.add(AnswerView.of(Dimension.POLICY, explanation.policy(), codes, say));
        if (explanation.plan() != null) {
            answers.add(AnswerView.of(Dimension.PLAN, explanation.plan(), codes, say));
        }
        String flow = explanation.line().key().flow().code();
        return new Asked(
                explanation.line(),
                explanation.siblings(),
                explanation.siblingCount(),
                codes,
                answers,
                Lens.of(new Lens.Asked("", flow, ""), document, figures.coverages(document)));
    }

    /// Nobody ever decided where such a line goes: there is no answer to tell.
    private Asked unmeasured(ReceivedDocument document, int ordinal) {
        ReadingId reading = document.reading().id();
        BudgetLine line = consultation.line(reading, ordinal).orElseThrow(() -> noLine(ordinal));
        return new Asked(
                line,
                consultation.lines(reading, line.key(), SIBLINGS, 0),
                consultation.lineCount(reading, line.key()),
                vocabulary.of(document.reading()),
                List.of(),
                null);
    }

    private static NotHere noLine(int ordinal) {
        return new NotHere("gone.line", Integer.toString(ordinal));
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
            case SERVICE -> codes.service(code);
            case OPERATION, ANALYTIC_CODE, POLICY, BUDGET, SECTION, FLOW, MOVEMENT -> "";
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

    /// The line asked about.
    ///
    /// @param siblings lines that share its key, the first ones
    /// @param lens null where the document was never measured
    private record Asked(
            BudgetLine line,
            List<BudgetLine> siblings,
            long siblingCount,
            Vocabulary.Codes codes,
            List<AnswerView> answers,
            @Nullable Lens lens) {}

    /// An amount the line carries.
    record AmountView(Measure measure, long cents) {}

    /// A code of the line, and what the chart calls it.
    record CodeView(KeyField field, String code, String label, String word) {}
}
