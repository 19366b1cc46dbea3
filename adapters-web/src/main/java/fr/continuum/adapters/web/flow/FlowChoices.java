package fr.continuum.adapters.web.flow;

import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.consultation.FlowSeen;
import fr.continuum.application.consultation.FlowSeen.Part;
import fr.continuum.application.port.Reading;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a reader may choose to look at: a year, a measure, a budget or a document.
@Component
class FlowChoices {

    private final Texts texts;

    FlowChoices(Texts texts) {
        this.texts = texts;
    }

    /// A choice of one of the lists of the page.
    record Choice(String value, String label, boolean chosen) {}

    static List<Choice> years(FlowSeen seen) {
        return seen.choices().stream()
                .map(choice -> choice.year())
                .distinct()
                .map(year -> new Choice(
                        year.toString(),
                        year.toString(),
                        year.equals(seen.choice().year())))
                .toList();
    }

    List<Choice> measures(FlowSeen seen) {
        return seen.choices().stream()
                .filter(choice -> choice.year().equals(seen.choice().year()))
                .map(choice -> choice.measure())
                .map(measure -> new Choice(
                        measure.code(),
                        texts.say("measure." + measure),
                        measure == seen.choice().measure()))
                .toList();
    }

    /// All of the year, each of its budgets where there are several, each of its documents where a budget has
    /// several.
    List<Choice> parts(FlowSeen seen) {
        List<Choice> parts = new ArrayList<>();
        parts.add(new Choice("", texts.say("flow.part.all"), seen.part() instanceof Part.Whole));
        seen.year().stream()
                .map(reading -> reading.header().budget())
                .distinct()
                .forEach(budget -> parts.add(new Choice(
                        budget.value(),
                        texts.say("flow.part.budget", budgetName(seen, budget.value())),
                        seen.part().equals(new Part.OfBudget(budget)))));
        seen.year()
                .forEach(reading -> parts.add(new Choice(
                        reading.id().document().value(),
                        texts.say(
                                "flow.part.document",
                                reading.header().code(),
                                reading.header().number() > 0
                                        ? texts.say(
                                                "document.number",
                                                reading.header().number())
                                        : "",
                                budgetName(seen, reading.header().budget().value())),
                        seen.part().equals(new Part.OfDocument(reading.id().document())))));
        return parts;
    }

    private static String budgetName(FlowSeen seen, String budget) {
        return seen.year().stream()
                .map(Reading::header)
                .filter(header -> header.budget().value().equals(budget)
                        && !header.budgetName().isEmpty())
                .map(header -> header.budgetName())
                .findFirst()
                .orElse(budget);
    }
}
