package fr.continuum.application.contribution;

import fr.continuum.application.mapping.TargetNames;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.plan.KnownMandates;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.Contributions.Brought;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Reach;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.EntryRules;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.plan.Mandates;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.rule.Findings;
import fr.continuum.domain.rule.Refusal;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the facts a file brings, sound or not, and says what they break: a file is never refused for what it reports.
public final class ImportContributions {

    private final Plans plans;
    private final Contributions contributions;
    private final ToolCodesOf tools;
    private final OwnBook books;
    private final Clock clock;

    /// The codes by which tools know elements of an owner's plan.
    @FunctionalInterface
    private interface ToolCodesOf {
        ToolCodes of(Owner owner);
    }

    /// Where no tool has codes of its own.
    public ImportContributions(Plans plans, Contributions contributions, Clock clock) {
        this(plans, contributions, _ -> ToolCodes.NONE, clock);
    }

    /// @param tables whose rows remember the codes by which tools know elements of the plan
    public ImportContributions(Plans plans, Contributions contributions, AllocationTables tables, Clock clock) {
        this(
                plans,
                contributions,
                owner -> tables.inForce(owner, Dimension.PLAN)
                        .map(Versioned::content)
                        .map(ToolCodes::of)
                        .orElse(ToolCodes.NONE),
                clock);
    }

    private ImportContributions(Plans plans, Contributions contributions, ToolCodesOf tools, Clock clock) {
        this.tools = tools;
        this.plans = plans;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public ImportContributions dated(Clock other) {
        return new ImportContributions(plans, contributions, tools, other);
    }

    /// @param brought one per kind and code
    /// @param told what the file says of each; one it says nothing of leaves nothing out
    /// @param background needs, training plans and agents the file brings besides
    /// @param author login, or the command that asked for it
    /// @param reach which contributions its account may write
    public record Request(
            Owner owner,
            List<Contribution> brought,
            Map<ContributionId, ToldFields> told,
            Background background,
            String file,
            String author,
            Reach reach) {

        public Request {
            brought = List.copyOf(brought);
            told = Map.copyOf(told);
        }

        /// Facts no account limits.
        public Request(
                Owner owner,
                List<Contribution> brought,
                Map<ContributionId, ToldFields> told,
                Background background,
                String file,
                String author) {
            this(owner, brought, told, background, file, author, Reach.WHOLE);
        }

        /// Facts that leave nothing out.
        public Request(Owner owner, List<Contribution> brought, Background background, String file, String author) {
            this(owner, brought, Map.of(), background, file, author, Reach.WHOLE);
        }
    }

    /// @param changed those that were not known so
    /// @param effect what they did; findings are none where there is no plan to hold them against
    public record Imported(List<ContributionId> changed, ImportEffect effect) {

        public Imported {
            changed = List.copyOf(changed);
        }

        /// What the facts brought break.
        public Findings findings() {
            return effect.findings();
        }
    }

    /// What people call the objectives and actions of the plan that an owner's contributions serve.
    TargetNames names(Owner owner) {
        return plans.latest(owner)
                .or(() -> plans.latest(Owner.HOME))
                .map(plan -> TargetNames.of(plan.content().content(), tools.of(owner)))
                .orElse(TargetNames.NONE);
    }

    /// Codes of a file as the plan writes them: what is no code of the plan, and by which a tool knows an element,
    /// is that element.
    List<PlanCode> known(Owner owner, List<PlanCode> codes) {
        ToolCodes known = tools.of(owner);
        Set<PlanCode> ofPlan = plans.latest(owner)
                .or(() -> plans.latest(Owner.HOME))
                .map(plan -> plan.content().content().elements().stream()
                        .map(PlanElement::code)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return codes.stream()
                .map(code -> ofPlan.contains(code)
                        ? code
                        : known.element(code.value()).filter(ofPlan::contains).orElse(code))
                .distinct()
                .toList();
    }

    /// Why facts of a file cannot be entered, code by code: told as faults of it ([EntryRules]).
    List<FileFault> faults(Request request) {
        ContributionBook known = books.read(request.owner());
        return Stream.concat(
                        request.brought().stream()
                                .filter(fact -> !mayBring(fact, known, request.reach()))
                                .map(fact -> FileFault.of(request.file(), outOfReach(fact))),
                        EntryRules.brought(known, request.brought(), request.background()).stream()
                                .map(refusal -> FileFault.of(request.file(), told(refusal))))
                .toList();
    }

    /// Both as the file says it and as it is known: a file that leaves the department out leaves it as it was.
    private static boolean mayBring(Contribution fact, ContributionBook known, Reach reach) {
        Optional<Contribution> before = known.find(fact.id());
        boolean isHeldSo = reach.holds(fact) || (fact.department().isBlank() && before.isPresent());
        return isHeldSo && before.filter(one -> !reach.holds(one)).isEmpty();
    }

    private static Wording outOfReach(Contribution fact) {
        return new Wording("« " + fact.code() + " » : ", "“" + fact.code() + "”: ")
                .then(new Wording(
                        "votre compte n’écrit pas ce que tient cette direction. Retirez la ligne, ou demandez à la"
                                + " direction qui la tient.",
                        "your account does not write what this department holds. Take the row out, or ask the"
                                + " department that holds it."));
    }

    private static Wording told(Refusal refusal) {
        String code = Names.shown(refusal.subject().substring(refusal.subject().indexOf(' ') + 1));
        String rule = " (" + refusal.rule().id() + "). ";
        return new Wording("« " + code + " » : ", "“" + code + "”: ")
                .then(refusal.offending())
                .then(rule)
                .then(refusal.mend());
    }

    /// What the same request would do, which nothing is kept of.
    public ImportEffect effect(Request request) {
        ContributionBook known = books.read(request.owner());
        return effect(request, merged(request, known), known);
    }

    /// Imports whatever the book is.
    ///
    /// @throws IllegalStateException where others go on writing in the book, so that no reading of it holds
    public Imported importAll(Request request) {
        return importAll(request, Optional.empty())
                .orElseThrow(() -> new IllegalStateException(
                        "Others go on writing in the contributions of " + request.owner() + ": import once more"));
    }

    /// Puts the facts together with the book, and keeps them; once more where others wrote in it meanwhile, whose
    /// words would be lost.
    ///
    /// @param seen version of the book when the effect was looked at; empty where nobody looked
    /// @return empty where the book is no longer that one, or others go on writing: nothing is kept
    public Optional<Imported> importAll(Request request, Optional<Sha256> seen) {
        if (isAnother(books.read(request.owner()), seen)) {
            return Optional.empty();
        }
        TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), request.file());
        books.takeOver(request.owner(), entry.author(), entry.at());
        for (int attempt = 0; attempt < PlanContribution.ATTEMPTS; attempt++) {
            ContributionBook known = books.read(request.owner());
            if (isAnother(known, seen)) {
                return Optional.empty();
            }
            request.brought().forEach(fact -> known.find(fact.id()).ifPresent(request.reach()::mustHold));
            MergedFacts merged = merged(request, known);
            Optional<List<ContributionId>> changed = contributions.bring(
                    request.owner(), new Brought(merged.facts(), request.background(), known.version()), entry);
            if (changed.isPresent()) {
                return Optional.of(new Imported(changed.get(), effect(request, merged, known)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAnother(ContributionBook known, Optional<Sha256> seen) {
        return seen.isPresent() && !seen.get().equals(known.version());
    }

    private MergedFacts merged(Request request, ContributionBook known) {
        return MergedFacts.of(request, known, id -> contributions.history(request.owner(), id));
    }

    private ImportEffect effect(Request request, MergedFacts merged, ContributionBook known) {
        return ImportEffect.of(
                known,
                merged,
                request.background(),
                figures(request),
                mandates(request.owner()),
                Days.of(clock.instant()));
    }

    /// Trainings it says figures of: a masked cell says none.
    private static Set<ContributionId> figures(Request request) {
        return request.brought().stream()
                .filter(one -> one instanceof Training training && training.saysFigures())
                .map(Contribution::id)
                .collect(Collectors.toSet());
    }

    /// The facts brought, the trainings of the book that rest on a need the file says otherwise, and what else the
    /// partners are granted whose grants it brings.
    static List<Contribution> concerned(List<Contribution> facts, Background brought, ContributionBook book) {
        Set<ContributionId> named = facts.stream().map(Contribution::id).collect(Collectors.toSet());
        Set<String> partners = facts.stream()
                .filter(PartnerIntervention.class::isInstance)
                .map(fact -> ((PartnerIntervention) fact).partnerFolded())
                .collect(Collectors.toSet());
        return Stream.concat(
                        facts.stream(),
                        book.contributions().stream()
                                .filter(known -> !named.contains(known.id()))
                                .filter(known -> isTouched(known, partners, brought)))
                .toList();
    }

    private static boolean isTouched(Contribution known, Set<String> partners, Background brought) {
        return switch (known) {
            case Training training ->
                training.needs().stream().anyMatch(code -> brought.need(code).isPresent());
            case PartnerIntervention intervention -> partners.contains(intervention.partnerFolded());
            case ItInvestment _, ProcessChange _, OrganisationalAdjustment _ -> false;
        };
    }

    private Optional<Mandates> mandates(Owner owner) {
        return plans.inForce(owner).map(now -> KnownMandates.of(plans, now).mandates());
    }
}
