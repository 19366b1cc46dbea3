package fr.continuum.adapters.web.importing;

import fr.continuum.adapters.web.finding.ByRule;
import fr.continuum.adapters.web.held.HoldingPlace.Held;
import fr.continuum.adapters.web.importing.ContributionFacts.Fact;
import fr.continuum.adapters.web.importing.EffectView.Changed;
import fr.continuum.adapters.web.importing.EffectView.Difference;
import fr.continuum.adapters.web.importing.EffectView.Effect;
import fr.continuum.adapters.web.importing.EffectView.Item;
import fr.continuum.adapters.web.importing.EffectView.LeftOut;
import fr.continuum.adapters.web.importing.EffectView.Staying;
import fr.continuum.adapters.web.page.Folded;
import fr.continuum.application.contribution.ImportContributionFile.Outcome;
import fr.continuum.application.contribution.ImportEffect;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ProfileName;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the effect of a file ready for its page.
@Component
final class ImportEffectReading {

    /// How many faults a page shows: whoever mends these sees the next.
    private static final int SHOWN = 100;

    /// How many of a list stand open on a page; others unfold under them.
    private static final int OPEN = 10;

    private static final Pattern SEEN = Pattern.compile("([0-9]{1,9})\\.([0-9a-f]{64})");

    private final ContributionFacts facts;
    private final ToldVersions versions;

    ImportEffectReading(ContributionFacts facts, ToldVersions versions) {
        this.facts = facts;
        this.versions = versions;
    }

    EffectView refused(Held<Draft> held, List<FileFault> faults) {
        return view(held, faults, null, "");
    }

    /// @param veil what the reader may not see of contributions
    EffectView before(Held<Draft> held, Outcome.Done seen, ContributionVeil veil, Locale locale) {
        return view(
                held,
                List.of(),
                effect(seen, seen.effect().told(veil::hides, veil::of), locale),
                seen(held, seen.effect().book()));
    }

    EffectView after(Held<Draft> held, Outcome.Done done, ContributionVeil veil, Locale locale) {
        // What was there before is over: no figure of it is told outside HR.
        return view(held, List.of(), effect(done, done.effect().told(veil::hides, veil::ofPast), locale), "");
    }

    /// The book and the profile as they were looked at.
    private String seen(Held<Draft> held, Sha256 book) {
        return held.draft().edition() + "." + versions.of(book);
    }

    /// The book that was seen; empty where the profile was changed since, or nothing was seen.
    ///
    /// @param now the book as it stands
    Optional<Sha256> book(Held<Draft> held, String seen, Sha256 now) {
        Matcher told = SEEN.matcher(seen);
        return told.matches()
                        && told.group(1).equals(String.valueOf(held.draft().edition()))
                ? versions.meant(told.group(2), Optional.of(now))
                : Optional.empty();
    }

    private static EffectView view(Held<Draft> held, List<FileFault> faults, @Nullable Effect effect, String seen) {
        Draft draft = held.draft();
        return new EffectView(
                held.token(),
                held.file().name(),
                draft.genre(),
                draft.autorite(),
                draft.kept().map(ProfileName::value).orElse(null),
                faults.stream().limit(SHOWN).toList(),
                faults.size(),
                effect,
                seen);
    }

    private Effect effect(Outcome.Done outcome, ImportEffect effect, Locale locale) {
        return new Effect(
                effect.added().size(),
                items(effect.added()),
                effect.changed().size(),
                Folded.of(
                        effect.changed().stream()
                                .map(change -> changed(change, locale))
                                .toList(),
                        OPEN),
                effect.unchanged(),
                staying(effect),
                effect.leftOut().stream()
                        .map(one -> new LeftOut(one.id().code(), one.target().value()))
                        .toList(),
                effect.servingNothing().size(),
                items(effect.servingNothing()),
                effect.judged(),
                ByRule.of(effect.findings(), effect.broken(), locale),
                outcome.blank(),
                outcome.remarks().stream().limit(SHOWN).toList(),
                outcome.remarks().size());
    }

    private static List<Staying> staying(ImportEffect effect) {
        SortedMap<ContributionField, Integer> counts = new TreeMap<>();
        effect.staying().forEach(one -> one.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(one -> new Staying(one.getKey(), one.getValue()))
                .toList();
    }

    private static Folded<Item> items(List<Contribution> some) {
        return Folded.of(
                some.stream().map(one -> new Item(one.code(), one.title())).toList(), OPEN);
    }

    private Changed changed(ImportEffect.Change change, Locale locale) {
        List<Fact> before = facts.of(change.before(), locale);
        List<Fact> after = facts.of(change.after(), locale);
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference(
                ContributionField.TITLE, change.before().title(), change.after().title()));
        ContributionField.of(change.after().kind())
                .forEach(field -> differences.add(Difference.of(field, before, after)));
        return new Changed(
                change.after().code(),
                change.after().title(),
                differences.stream().filter(Difference::isOne).toList());
    }
}
