package fr.continuum.domain.contribution;

import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.rule.ReadableNames;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.rule.TextLengths;
import fr.continuum.domain.rule.TextLengths.Said;
import fr.continuum.domain.shared.Nearest;
import fr.continuum.domain.shared.Spelling;
import fr.continuum.domain.shared.TextKind;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is asked of a contribution and of a need where they are entered, by a person or by a file, and never of what
/// lies there: a code that differs from others by more than its case, a code and a title that can be read (R01), texts
/// that fit their place (R43).
public final class EntryRules {

    private static final int MOST_PROPOSED = 3;

    private EntryRules() {}

    /// Why the facts of a file cannot be entered; none where they can.
    ///
    /// @param book what is known
    /// @param said needs the file brings, among others
    public static List<Refusal> brought(ContributionBook book, Collection<Contribution> facts, Background said) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, List<ContributionId>> alike = Stream.concat(
                        book.contributions().stream().map(Contribution::id),
                        facts.stream().map(Contribution::id))
                .distinct()
                .collect(Collectors.groupingBy(EntryRules::uncased));
        for (Contribution fact : facts) {
            Optional<Contribution> before = book.find(fact.id());
            if (before.isEmpty()) {
                alike.getOrDefault(uncased(fact.id()), List.of()).stream()
                        .filter(other -> !other.equals(fact.id()))
                        .findFirst()
                        .map(other -> alike(ContributionRules.subject(fact), fact.code(), other.code()))
                        .ifPresent(refusals::add);
            }
            refusals.addAll(names(before, fact));
            refusals.addAll(texts(before, fact));
        }
        refusals.addAll(needs(book.background(), said.needs()));
        return refusals;
    }

    /// Another of its kind whose code differs by case alone.
    static List<Refusal> alike(Contribution entered, ContributionContext context) {
        return context.done().stream()
                .map(Contribution::id)
                .filter(other -> !other.equals(entered.id()) && uncased(other).equals(uncased(entered.id())))
                .findFirst()
                .map(other -> alike(ContributionRules.subject(entered), entered.code(), other.code()))
                .stream()
                .toList();
    }

    /// Indicators that a quantitative improvement names and that are none of those there are (R14); those aside
    /// that it named before, in words, when there was no list of them.
    static List<Refusal> indicators(Optional<Contribution> before, Contribution after, ContributionContext context) {
        List<String> known = before.map(EntryRules::named).orElse(List.of());
        return named(after).stream()
                .filter(name -> !known.contains(name) && !context.isIndicator(name))
                .map(name -> unknown(after, name, Nearest.of(name, context.indicators(), MOST_PROPOSED)))
                .toList();
    }

    private static List<String> named(Contribution contribution) {
        return contribution instanceof ItInvestment investment
                ? investment.improvements().stream()
                        .filter(improvement -> improvement.kind() == ExpectedImprovement.Kind.QUANTITATIVE)
                        .flatMap(improvement -> improvement.indicator().stream())
                        .filter(Proof::isGiven)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Refusal unknown(Contribution contribution, String name, List<String> near) {
        return new Refusal(
                ContinuumRule.R14,
                ContributionRules.subject(contribution),
                new Wording("aucun indicateur n’a le code « " + name + " »", "no indicator has code “" + name + "”"),
                near.isEmpty()
                        ? new Wording(
                                "Donnez le code d’un indicateur de la liste, ou déclarez-le d’abord.",
                                "Give the code of an indicator of the list, or declare it first.")
                        : new Wording(
                                "Donnez le code d’un indicateur de la liste (" + String.join(", ", near)
                                        + " ?), ou déclarez-le d’abord.",
                                "Give the code of an indicator of the list (" + String.join(", ", near)
                                        + "?), or declare it first."));
    }

    static List<Refusal> needs(Background known, Collection<CompetencyNeed> said) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, List<String>> alike = Stream.concat(known.needs().stream(), said.stream())
                .map(CompetencyNeed::code)
                .distinct()
                .collect(Collectors.groupingBy(Spelling::uncased));
        for (CompetencyNeed need : said) {
            Optional<CompetencyNeed> before = known.need(need.code());
            String subject = ContributionBook.name(need);
            if (before.isEmpty()) {
                alike.getOrDefault(Spelling.uncased(need.code()), List.of()).stream()
                        .filter(other -> !other.equals(need.code()))
                        .findFirst()
                        .map(other -> alike(subject, need.code(), other))
                        .ifPresent(refusals::add);
            }
            refusals.addAll(
                    ReadableNames.faults(subject, need.code(), need.label(), before.map(CompetencyNeed::label)));
            refusals.addAll(
                    TextLengths.faults(subject, before.map(EntryRules::texts).orElse(List.of()), texts(need)));
        }
        return refusals;
    }

    /// A code and a title that cannot be read, those aside that were there before (R01).
    static List<Refusal> names(Optional<Contribution> before, Contribution after) {
        return ReadableNames.faults(
                ContributionRules.subject(after), after.code(), after.title(), before.map(Contribution::title));
    }

    /// Texts that are too long, those aside that were there before.
    static List<Refusal> texts(Optional<Contribution> before, Contribution after) {
        return TextLengths.faults(
                ContributionRules.subject(after), before.map(EntryRules::texts).orElse(List.of()), texts(after));
    }

    private static String uncased(ContributionId id) {
        return id.kind() + " " + Spelling.uncased(id.code());
    }

    private static Refusal alike(String subject, String code, String other) {
        return new Refusal(
                ContinuumRule.R01,
                subject,
                new Wording(
                        "« " + code + " » et « " + other + " » ne diffèrent que par la casse",
                        "“" + code + "” and “" + other + "” differ by case alone"),
                new Wording(
                        "Donnez un code qui diffère de « " + other + " » par autre chose, ou reprenez-le.",
                        "Give a code that differs from “" + other + "” by more, or take that one."));
    }

    private static List<Said> texts(CompetencyNeed need) {
        return List.of(said("intitulé", "label", need.label(), TextKind.NAME));
    }

    private static List<Said> texts(Contribution contribution) {
        List<Said> texts = new ArrayList<>();
        texts.add(said("intitulé", "title", contribution.title(), TextKind.NAME));
        texts.add(said("direction", "department", contribution.department(), TextKind.NAME));
        for (TraceLink link : contribution.links()) {
            texts.add(said("pourquoi " + link.target(), "why " + link.target(), link.rationale(), TextKind.SENTENCE));
        }
        switch (contribution) {
            case Training _ -> {}
            case ItInvestment investment -> {
                texts.add(said("schéma directeur", "master plan", investment.masterPlan(), TextKind.NAME));
                for (ExpectedImprovement improvement : investment.improvements()) {
                    texts.add(said(
                            "amélioration attendue",
                            "expected improvement",
                            improvement.statement(),
                            TextKind.SENTENCE));
                    improvement
                            .indicator()
                            .ifPresent(name -> texts.add(said("indicateur", "indicator", name, TextKind.NAME)));
                }
            }
            case ProcessChange change -> {
                texts.add(said("besoin", "need", change.need(), TextKind.SENTENCE));
                texts.add(said("avant", "before", change.before(), TextKind.TEXT));
                texts.add(said("après", "after", change.after(), TextKind.TEXT));
            }
            case OrganisationalAdjustment adjustment ->
                texts.add(said("dérogation", "override", adjustment.override(), TextKind.SENTENCE));
            case PartnerIntervention intervention -> {
                texts.add(said("partenaire", "partner", intervention.partner(), TextKind.NAME));
                texts.add(said("accord", "agreement", intervention.agreement(), TextKind.NAME));
            }
        }
        return texts;
    }

    private static Said said(String french, String english, String text, TextKind kind) {
        return new Said(new Wording(french, english), text, kind);
    }
}
