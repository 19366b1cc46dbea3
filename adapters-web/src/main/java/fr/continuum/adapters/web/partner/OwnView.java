package fr.continuum.adapters.web.partner;

import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.reading.OwnInterventions.Own;
import fr.continuum.adapters.web.reading.OwnInterventions.Way;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One intervention as its partner reads it.
///
/// @param serves what it is tied to, in the public words of the plan
/// @param grants what it is granted each year, in euro cents
/// @param broken what is missing, and what to do
/// @param ways up to the promises
record OwnView(
        String code,
        String title,
        String department,
        String agreement,
        boolean sound,
        List<String> serves,
        Map<Integer, Long> grants,
        List<RefusalRow> broken,
        List<Reported> reported,
        List<WayView> ways) {

    OwnView {
        serves = List.copyOf(serves);
        broken = List.copyOf(broken);
        reported = List.copyOf(reported);
        ways = List.copyOf(ways);
    }

    /// What only a check says of it.
    record Reported(String rule, String sentence, String found, String expected) {

        private static Reported of(Finding finding, Locale locale) {
            return new Reported(
                    finding.rule().id(),
                    Said.in(locale, finding.rule().wording()),
                    Said.in(locale, finding.observation()),
                    Said.in(locale, finding.expectation()));
        }
    }

    /// One way up, from what it serves to the promise.
    record WayView(List<Step> steps) {

        WayView {
            steps = List.copyOf(steps);
        }
    }

    /// An element of the plan in its public words.
    ///
    /// @param level what the authority calls it
    /// @param statement the challenge in plain words; empty where there is none
    record Step(String level, String label, String statement) {}

    static OwnView of(Own own, LevelNames names, Locale locale) {
        ContributionState state = own.judged().state();
        return new OwnView(
                own.intervention().code(),
                own.intervention().title(),
                own.intervention().department(),
                own.intervention().agreement(),
                state == ContributionState.TRACED,
                own.ways().stream()
                        .map(way -> way.climb().getFirst().label())
                        .distinct()
                        .toList(),
                grants(own),
                RefusalRow.of(own.judged().broken(), locale),
                own.judged().reported().stream()
                        .map(finding -> Reported.of(finding, locale))
                        .toList(),
                own.ways().stream().map(way -> way(way, names)).toList());
    }

    private static Map<Integer, Long> grants(Own own) {
        Map<Integer, Long> grants = new TreeMap<>();
        own.intervention().grants().forEach((year, cents) -> grants.put(year.value(), cents));
        return grants;
    }

    private static WayView way(Way way, LevelNames names) {
        return new WayView(Stream.concat(way.climb().stream(), way.pledges().stream())
                .map(element -> new Step(names.of(element.level()), element.label(), statement(element)))
                .toList());
    }

    private static String statement(PlanElement element) {
        return element instanceof Objective objective ? objective.statement() : "";
    }

    /// How much is said against it.
    public int missing() {
        return broken.size() + reported.size();
    }
}
