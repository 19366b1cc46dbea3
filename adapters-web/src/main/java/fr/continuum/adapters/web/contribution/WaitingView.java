package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.LinksToConfirm.Revised;
import fr.continuum.domain.contribution.LinksToConfirm.ToConfirm;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.plan.FactName;
import fr.continuum.domain.plan.PlanDiff;
import fr.continuum.domain.plan.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Links that wait for somebody to say that they still hold, by contribution, beside what was revised.
///
/// @param targets those that several contributions lead to: all may be confirmed at once
record WaitingView(List<Item> items, List<Target> targets) {

    WaitingView {
        items = List.copyOf(items);
        targets = List.copyOf(targets);
    }

    /// A contribution and its links that wait.
    ///
    /// @param mayWrite whether whoever looks may say that they hold
    record Item(ContributionKind kind, String genre, String code, String title, boolean mayWrite, List<Link> links) {}

    /// @param revised when what it leads to was last revised, as the form sends it back
    /// @param share as people read it
    record Link(
            TraceLink link,
            String code,
            String label,
            String share,
            String author,
            String revised,
            List<Change> changes) {}

    private static final Set<FactName> OWN =
            EnumSet.of(FactName.LABEL, FactName.STATEMENT, FactName.CONDITIONS, FactName.SOURCE, FactName.DESCRIPTION);

    /// What a revision made of an element.
    record Change(Instant at, Revision by, String code, String label, String kind, List<Fact> facts) {}

    /// A fact that was voted, before and after.
    ///
    /// @param own whether the authority wrote it in its own words
    record Fact(String name, String before, String after, boolean own) {}

    /// @param count how many contributions lead to it
    record Target(String code, String label, String revised, int count) {}

    static WaitingView of(Judged judged, SignedIn viewer, Telling telling, Locale locale) {
        List<Item> items = new ArrayList<>();
        Map<String, Target> targets = new LinkedHashMap<>();
        for (JudgedContribution one : judged.all()) {
            if (!one.toConfirm().isEmpty()) {
                Contribution contribution = one.contribution();
                items.add(new Item(
                        contribution.kind(),
                        Ways.name(contribution.kind()),
                        contribution.code(),
                        contribution.title(),
                        viewer.mayWrite(contribution),
                        one.toConfirm().stream()
                                .map(waiting -> link(waiting, telling, locale))
                                .toList()));
                one.toConfirm().stream()
                        .map(waiting -> target(waiting, telling))
                        .distinct()
                        .forEach(target ->
                                targets.merge(target.code() + " " + target.revised(), target, WaitingView::both));
            }
        }
        return new WaitingView(
                items,
                targets.values().stream().filter(target -> target.count() > 1).toList());
    }

    private static Target target(ToConfirm waiting, Telling telling) {
        String code = waiting.link().target().value();
        return new Target(code, telling.label(code), waiting.revised().toString(), 1);
    }

    private static Target both(Target one, Target other) {
        return new Target(one.code(), one.label(), one.revised(), one.count() + other.count());
    }

    private static Link link(ToConfirm waiting, Telling telling, Locale locale) {
        String code = waiting.link().target().value();
        return new Link(
                waiting.link(),
                code,
                telling.label(code),
                telling.share(waiting.link()),
                telling.author(waiting.link().author()),
                waiting.revised().toString(),
                waiting.since().stream().map(revised -> change(revised, locale)).toList());
    }

    static Change change(Revised revised, Locale locale) {
        PlanDiff.ElementChange change = revised.change();
        return new Change(
                revised.at(),
                revised.by(),
                change.code().value(),
                change.label(),
                change.kind().name(),
                change.facts().stream()
                        .filter(fact -> fact.name().isVoted())
                        .map(fact -> new Fact(
                                Said.in(locale, fact.name().wording()),
                                Said.in(locale, fact.name().told(fact.before())),
                                Said.in(locale, fact.name().told(fact.after())),
                                OWN.contains(fact.name())))
                        .toList());
    }
}
