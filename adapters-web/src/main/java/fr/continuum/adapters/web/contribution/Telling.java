package fr.continuum.adapters.web.contribution;

import fr.continuum.adapters.web.reading.Authors;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.workforce.ContributionVeil;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a contribution says, told in lines to a reader: its page shows them, its history compares them.
final class Telling {

    /// What of a training is of so many people.
    private static final Set<String> FIGURES = Set.of("jours", "stagiaires", "cout");

    private final Texts texts;
    private final Authors authors;
    private final Figures say;
    private final Locale locale;
    private final Map<String, String> targets;
    private final Map<String, CompetencyNeed> needs;
    private final ContributionVeil veil;

    /// @param authors who did something, as people call them
    /// @param plan that gives labels to codes
    /// @param needs likewise
    /// @param veil what the reader may not see
    Telling(
            Texts texts,
            Authors authors,
            Locale locale,
            Optional<MandatePlan> plan,
            List<CompetencyNeed> needs,
            ContributionVeil veil) {
        this.veil = veil;
        this.texts = texts;
        this.authors = authors;
        this.say = Figures.in(locale);
        this.locale = locale;
        this.targets = plan.stream()
                .flatMap(known -> known.content().elements().stream())
                .collect(Collectors.toMap(element -> element.code().value(), PlanElement::label));
        this.needs = needs.stream().collect(Collectors.toMap(CompetencyNeed::code, need -> need));
    }

    /// @param name of the fact, as messages call it
    /// @param lines several where it has several parts; none where nothing is said
    record Fact(String name, List<String> lines) {

        Fact {
            lines = List.copyOf(lines);
        }
    }

    /// All it said at some time, links last: its history compares it with what it said at another.
    List<Fact> all(Contribution then) {
        Contribution contribution = veil.ofPast(then);
        List<Fact> facts = new ArrayList<>();
        facts.add(line("titre", contribution.title()));
        facts.addAll(said(contribution));
        facts.add(
                new Fact("liens", contribution.links().stream().map(this::link).toList()));
        return List.copyOf(facts);
    }

    /// What its kind must prove, and the rest that is said of it besides its title and its links: as it stands.
    List<Fact> proof(Contribution contribution) {
        List<Fact> facts = said(veil.of(contribution));
        return veil.hides(contribution)
                ? facts.stream()
                        .map(fact -> FIGURES.contains(fact.name()) ? masked(fact) : fact)
                        .toList()
                : facts;
    }

    /// The same of one that was withdrawn.
    List<Fact> proofOfPast(Contribution contribution) {
        return said(veil.ofPast(contribution));
    }

    private Fact masked(Fact fact) {
        return line(fact.name(), texts.say("workforce.hidden"));
    }

    private List<Fact> said(Contribution contribution) {
        Stream<Fact> own = switch (contribution) {
            case Training training -> training(training);
            case ItInvestment investment -> investment(investment);
            case ProcessChange change -> process(change);
            case OrganisationalAdjustment adjustment -> adjustment(adjustment);
            case PartnerIntervention intervention -> partner(intervention);
        };
        Stream<Fact> department = Stream.of(line("direction", contribution.department()));
        Stream<Fact> cost = contribution instanceof PartnerIntervention
                ? Stream.empty()
                : Stream.of(new Fact(
                        "cout",
                        contribution.costCents().isPresent()
                                ? List.of(say.euros(contribution.costCents().getAsLong()))
                                : List.of()));
        return Stream.of(department, own, cost).flatMap(facts -> facts).toList();
    }

    private Stream<Fact> training(Training training) {
        return Stream.of(
                line("annee", training.year().toString()),
                line("categorie", Said.in(locale, training.category().wording())),
                of("fondement", training.ground().map(this::ground)),
                new Fact("besoins", training.needs().stream().map(this::need).toList()),
                of("jours", training.days().map(days -> Numbers.typed(days, locale))),
                new Fact(
                        "stagiaires",
                        training.trainees().isPresent()
                                ? List.of(say.count(training.trainees().getAsInt()))
                                : List.of()));
    }

    /// `formation d’intégration (CGFP L422-21 1°, décret 2008-512)`.
    String ground(StatutoryGround ground) {
        return Said.in(locale, ground.wording().then(" (" + ground.legalBasis() + ")"));
    }

    /// Empty where nobody declared it.
    String needLabel(String code) {
        CompetencyNeed need = needs.get(code);
        return need == null ? "" : need.label();
    }

    private String need(String code) {
        CompetencyNeed need = needs.get(code);
        return need == null
                ? texts.say("contribution.need.gone", code)
                : texts.say(
                        "contribution.need.line",
                        code,
                        need.label(),
                        need.objectives().isEmpty()
                                ? texts.say("contribution.nothing")
                                : need.objectives().stream()
                                        .map(PlanCode::value)
                                        .map(this::target)
                                        .collect(Collectors.joining(" ; ")));
    }

    private Stream<Fact> investment(ItInvestment investment) {
        return Stream.of(
                new Fact(
                        "ameliorations",
                        investment.improvements().stream()
                                .map(this::improvement)
                                .toList()),
                line("schema", investment.masterPlan()),
                of("mise-en-service", investment.goLive().map(say::date)));
    }

    private String improvement(ExpectedImprovement improvement) {
        return texts.say(
                improvement.indicator().isPresent()
                        ? "contribution.improvement.measured"
                        : "contribution.improvement.said",
                texts.say("contribution.improvement." + improvement.kind()),
                improvement.statement(),
                improvement.indicator().orElse(""));
    }

    private Stream<Fact> process(ProcessChange change) {
        return Stream.of(
                line("besoin", change.need()),
                of("beneficiaire", change.beneficiary().map(whose -> texts.say("contribution.beneficiary." + whose))),
                line("avant", change.before()),
                line("apres", change.after()),
                of("effet", change.effective().map(say::date)));
    }

    private Stream<Fact> adjustment(OrganisationalAdjustment adjustment) {
        return Stream.of(
                line("sante", texts.say(adjustment.concernsHealth() ? "contribution.yes" : "contribution.no")),
                new Fact(
                        "consultations",
                        adjustment.consultations().stream()
                                .map(held -> texts.say(
                                        "contribution.consultation.line",
                                        texts.say("contribution.body." + held.body()),
                                        say.date(held.on()),
                                        texts.say("contribution.opinion." + held.opinion())))
                                .toList()),
                of("decide", adjustment.decided().map(say::date)),
                line("derogation", adjustment.override()));
    }

    private Stream<Fact> partner(PartnerIntervention intervention) {
        return Stream.of(
                line("partenaire", intervention.partner()),
                line("statut", texts.say("contribution.partner." + intervention.partnerKind())),
                line("accord", intervention.agreement()),
                new Fact(
                        "subventions",
                        new TreeMap<>(intervention.grants())
                                .entrySet().stream()
                                        .map(grant -> texts.say(
                                                "contribution.grant.line",
                                                grant.getKey().toString(),
                                                say.euros(grant.getValue())))
                                        .toList()));
    }

    /// `sert D2.A1, Planter 4 000 arbres, à 60 % : inscrit à la fiche action`.
    private String link(TraceLink link) {
        String said = texts.say(
                "contribution.link.line",
                texts.say("contribution.link." + link.kind()),
                target(link.target().value()),
                share(link),
                link.rationale());
        return link.confirmed()
                .map(by ->
                        texts.say("contribution.link.confirmed", said, authors.name(by.author()), say.moment(by.at())))
                .orElse(said);
    }

    /// Who did something, as people call them.
    String author(String login) {
        return authors.name(login);
    }

    String share(TraceLink link) {
        return say.share(BigDecimal.valueOf(link.share(), 2));
    }

    /// `D2.A1 – Planter 4 000 arbres`; the code alone where the plan no longer holds it.
    String target(String code) {
        return Optional.ofNullable(targets.get(code))
                .map(label -> code + " – " + label)
                .orElse(code);
    }

    /// Empty where the plan does not hold it.
    String label(String code) {
        return targets.getOrDefault(code, "");
    }

    private static Fact line(String name, String text) {
        return new Fact(name, text.isBlank() ? List.of() : List.of(text));
    }

    private static Fact of(String name, Optional<String> text) {
        return new Fact(name, text.stream().toList());
    }
}
