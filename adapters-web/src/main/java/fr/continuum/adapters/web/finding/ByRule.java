package fr.continuum.adapters.web.finding;

import fr.continuum.adapters.web.page.Folded;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanSubjects;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.Finding;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A rule that many things break at once, in the reader's language: its sentence and what to do are told once, what is
/// concerned is listed under them. The fragment `formulaire :: by-rule` shows them.
///
/// @param count how many things break it
/// @param ways of mending it, with what each concerns
public record ByRule(String rule, Severity severity, String sentence, int count, List<Way> ways) {

    /// How many of those concerned stand open on the page; others unfold under them.
    private static final int SHOWN = 5;

    /// What is mended in one way.
    ///
    /// @param mend what to do; empty where the sentence of the rule says it
    /// @param all those it concerns, in the order told
    public record Way(String mend, Folded<Concerned> all) {}

    /// One thing a rule concerns.
    ///
    /// @param about by its business key
    /// @param label its title; empty where the page does not know it
    /// @param offending the value that breaks the rule, or what is missing
    /// @param place where the file at hand names it; empty where there is none, or it does not
    public record Concerned(SubjectView about, String label, String offending, String place) {}

    /// Of what a file would make of a plan: each with the cell that names it.
    public static List<ByRule> of(List<Refusal> refusals, ImportPlan.Effect effect, Locale locale) {
        return of(
                refusals,
                subject -> PlanSubjects.element(subject, effect.next())
                        .map(PlanElement::label)
                        .orElse(""),
                refusal -> effect.where(refusal)
                        .map(cell -> Said.in(locale, cell.place()))
                        .orElse(""),
                locale);
    }

    /// In the order of the catalogue.
    ///
    /// @param content of the plan as it would be, which knows labels
    public static List<ByRule> of(List<Refusal> refusals, PlanContent content, Locale locale) {
        return of(
                refusals,
                subject -> PlanSubjects.element(subject, content)
                        .map(PlanElement::label)
                        .orElse(""),
                _ -> "",
                locale);
    }

    /// The same, where nothing is known of what is concerned but its key.
    public static List<ByRule> of(List<Refusal> refusals, Locale locale) {
        return of(refusals, _ -> "", _ -> "", locale);
    }

    private static List<ByRule> of(
            List<Refusal> refusals, Function<String, String> label, Function<Refusal, String> place, Locale locale) {
        Gathered gathered = new Gathered(locale);
        refusals.forEach(refusal -> gathered.add(refusal, label.apply(refusal.subject()), place.apply(refusal)));
        Map<ContinuumRule, Integer> counts = new EnumMap<>(ContinuumRule.class);
        refusals.stream()
                .collect(Collectors.groupingBy(Refusal::rule, Collectors.mapping(Refusal::subject, Collectors.toSet())))
                .forEach((rule, subjects) -> counts.put(rule, subjects.size()));
        return gathered.all(counts);
    }

    /// What a check found: a rule that a person would be refused by says how to mend it, another what it expects.
    ///
    /// @param judged the contributions it looked at
    public static List<ByRule> of(Findings findings, Collection<JudgedContribution> judged, Locale locale) {
        Map<String, JudgedContribution> bySubject = judged.stream()
                .collect(Collectors.toMap(one -> one.contribution().id().toString(), one -> one));
        Gathered gathered = new Gathered(locale);
        Map<ContinuumRule, Integer> counts = new EnumMap<>(ContinuumRule.class);
        for (Finding finding : findings.all()) {
            counts.merge(finding.rule(), 1, Integer::sum);
            JudgedContribution one = bySubject.get(finding.subject());
            List<Refusal> refusals = one == null
                    ? List.of()
                    : one.broken().stream()
                            .filter(refusal -> refusal.rule() == finding.rule())
                            .toList();
            if (one == null || refusals.isEmpty()) {
                gathered.add(finding);
            } else {
                refusals.forEach(
                        refusal -> gathered.add(refusal, one.contribution().title(), ""));
            }
        }
        return gathered.all(counts);
    }

    /// What is concerned, by rule, then by what to do. Not for use by several threads.
    private static final class Gathered {

        private final Locale locale;
        private final Map<ContinuumRule, Map<String, List<Concerned>>> byRule = new EnumMap<>(ContinuumRule.class);

        Gathered(Locale locale) {
            this.locale = locale;
        }

        void add(Refusal refusal, String label, String place) {
            add(
                    refusal.rule(),
                    Said.in(locale, refusal.mend()),
                    new Concerned(
                            SubjectView.of(refusal.subject()), label, Said.in(locale, refusal.offending()), place));
        }

        void add(Finding finding) {
            add(
                    finding.rule(),
                    finding.expectation().equals(finding.rule().wording())
                            ? ""
                            : Said.in(locale, finding.expectation()),
                    new Concerned(SubjectView.of(finding.subject()), "", Said.in(locale, finding.observation()), ""));
        }

        private void add(ContinuumRule rule, String mend, Concerned concerned) {
            byRule.computeIfAbsent(rule, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(mend, _ -> new ArrayList<>())
                    .add(concerned);
        }

        List<ByRule> all(Map<ContinuumRule, Integer> counts) {
            return byRule.entrySet().stream()
                    .map(of -> new ByRule(
                            of.getKey().id(),
                            of.getKey().severity(),
                            Said.in(locale, of.getKey().wording()),
                            counts.getOrDefault(of.getKey(), 0),
                            of.getValue().entrySet().stream()
                                    .map(way -> new Way(way.getKey(), Folded.of(way.getValue(), SHOWN)))
                                    .toList()))
                    .toList();
        }
    }
}
