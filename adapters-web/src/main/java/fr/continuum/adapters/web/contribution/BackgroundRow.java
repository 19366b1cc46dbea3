package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Contributions.BackgroundChange;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.TrainingPlan;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.PlanCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// One thing that was said of needs, training plans or how many agents there are: who, when, before and after.
///
/// @param what kind of thing: `need`, `year`, `agents`
/// @param name of it: the code of the need, the year; empty for the agents
/// @param before what was said of it; empty where nothing was
record BackgroundRow(
        String what, String name, boolean byFile, String author, TimelineEntry entry, String before, String after) {

    /// The last first.
    static List<BackgroundRow> of(List<BackgroundChange> history, Telling telling, Texts texts, Figures say) {
        Map<String, String> last = new HashMap<>();
        List<BackgroundRow> rows = new ArrayList<>();
        for (BackgroundChange change : history) {
            for (Part part : parts(change, texts, say)) {
                String before = Optional.ofNullable(last.put(part.what() + " " + part.name(), part.told()))
                        .orElse("");
                rows.add(new BackgroundRow(
                        part.what(),
                        part.name(),
                        change.origin() == Origin.FILE,
                        telling.author(change.entry().author()),
                        change.entry(),
                        before,
                        part.told()));
            }
        }
        return List.copyOf(rows.reversed());
    }

    private record Part(String what, String name, String told) {}

    private static List<Part> parts(BackgroundChange change, Texts texts, Figures say) {
        List<Part> parts = new ArrayList<>();
        change.said().needs().forEach(need -> parts.add(new Part("need", need.code(), told(need, texts, say))));
        change.said()
                .trainingPlans()
                .forEach(plan -> parts.add(new Part("year", plan.year().toString(), told(plan, texts, say))));
        OptionalInt agents = change.said().agents();
        if (agents.isPresent()) {
            parts.add(new Part("agents", "", say.count(agents.getAsInt())));
        }
        return parts;
    }

    private static String told(CompetencyNeed need, Texts texts, Figures say) {
        return texts.say(
                        "contribution.background.need",
                        need.label(),
                        texts.say("contribution.need." + need.kind()),
                        need.objectives().isEmpty()
                                ? texts.say("contribution.need.serves-nothing")
                                : need.objectives().stream()
                                        .map(PlanCode::value)
                                        .collect(Collectors.joining(", ")))
                + need.closed()
                        .map(day -> texts.say("contribution.background.need-closed", say.date(day)))
                        .orElse("");
    }

    private static String told(TrainingPlan plan, Texts texts, Figures say) {
        return texts.say(
                "contribution.background.year",
                day(plan.cstOpinion(), texts, say),
                day(plan.presentedToAssembly(), texts, say),
                day(plan.sentToCnfpt(), texts, say));
    }

    private static String day(Optional<LocalDate> day, Texts texts, Figures say) {
        return day.map(say::date).orElseGet(() -> texts.say("contribution.years.missing"));
    }
}
