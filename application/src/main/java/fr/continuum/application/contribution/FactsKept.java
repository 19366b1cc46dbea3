package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.Contributions.Change;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Body;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Consultation;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a contribution says, its links apart, once a file brings it again: the file's word where it says one, and what
/// was known where it says none ([WhatStays]).
///
/// @param fact as the book is to hold it
/// @param stays the fields of which something stays that the file alone would not have
record FactsKept(Contribution fact, Set<ContributionField> stays) {

    FactsKept {
        stays = Set.copyOf(stays);
    }

    /// @param now as the file alone would have it
    /// @param before the same contribution, as it is known
    static FactsKept of(Contribution now, Contribution before, ToldFields told, Supplier<List<Change>> history) {
        return switch (now) {
            case Training one
            when before instanceof Training known ->
                of(new WhatStays<>(Training.class, one, known, told, history), FactsKept::training);
            case ItInvestment one
            when before instanceof ItInvestment known ->
                of(new WhatStays<>(ItInvestment.class, one, known, told, history), FactsKept::investment);
            case ProcessChange one
            when before instanceof ProcessChange known ->
                of(new WhatStays<>(ProcessChange.class, one, known, told, history), FactsKept::process);
            case OrganisationalAdjustment one
            when before instanceof OrganisationalAdjustment known ->
                of(new WhatStays<>(OrganisationalAdjustment.class, one, known, told, history), FactsKept::adjustment);
            case PartnerIntervention one
            when before instanceof PartnerIntervention known ->
                of(new WhatStays<>(PartnerIntervention.class, one, known, told, history), FactsKept::partner);
            case Training _, ItInvestment _, ProcessChange _, OrganisationalAdjustment _, PartnerIntervention _ ->
                throw new IllegalArgumentException(before.id() + " is not " + now.id());
        };
    }

    private static <C extends Contribution> FactsKept of(WhatStays<C> kept, Function<WhatStays<C>, C> made) {
        C fact = made.apply(kept);
        return new FactsKept(fact, kept.stays());
    }

    private static Training training(WhatStays<Training> kept) {
        Training now = kept.now();
        return new Training(
                now.code(),
                now.title(),
                kept.one(ContributionField.DEPARTMENT, Training::department),
                now.year(),
                now.category(),
                kept.one(ContributionField.GROUND, Training::ground),
                kept.several(ContributionField.NEEDS, now.needs(), Training::needs, code -> code),
                kept.one(ContributionField.DAYS, Training::days),
                kept.one(ContributionField.TRAINEES, Training::trainees),
                kept.one(ContributionField.COST, Training::costCents),
                now.links());
    }

    private static ItInvestment investment(WhatStays<ItInvestment> kept) {
        ItInvestment now = kept.now();
        return new ItInvestment(
                now.code(),
                now.title(),
                kept.one(ContributionField.DEPARTMENT, ItInvestment::department),
                kept.one(ContributionField.MASTER_PLAN, ItInvestment::masterPlan),
                kept.several(
                        ContributionField.IMPROVEMENT,
                        now.improvements().stream()
                                .map(one -> improvement(one, kept))
                                .toList(),
                        ItInvestment::improvements,
                        ExpectedImprovement::statement),
                kept.one(ContributionField.GO_LIVE, ItInvestment::goLive),
                kept.one(ContributionField.COST, ItInvestment::costCents),
                now.links());
    }

    /// How an improvement is measured stays where the file says the improvement alone.
    private static ExpectedImprovement improvement(ExpectedImprovement now, WhatStays<ItInvestment> kept) {
        Optional<ExpectedImprovement> before = measured(kept.before(), now.statement());
        if (before.isEmpty()) {
            return now;
        }
        Optional<String> indicator = now.indicator().isPresent()
                ? now.indicator()
                : kept.left(
                        ContributionField.INDICATOR,
                        now.indicator(),
                        all -> measured(all, now.statement()).flatMap(ExpectedImprovement::indicator));
        boolean same = before.get().indicator().equals(indicator);
        return new ExpectedImprovement(
                same && !kept.told().decides(ContributionField.IMPROVEMENT_KIND)
                        ? before.get().kind()
                        : now.kind(),
                now.statement(),
                indicator);
    }

    private static Optional<ExpectedImprovement> measured(ItInvestment investment, String statement) {
        return investment.improvements().stream()
                .filter(one -> one.statement().equals(statement))
                .findFirst();
    }

    private static ProcessChange process(WhatStays<ProcessChange> kept) {
        ProcessChange now = kept.now();
        return new ProcessChange(
                now.code(),
                now.title(),
                kept.one(ContributionField.DEPARTMENT, ProcessChange::department),
                kept.one(ContributionField.NEED, ProcessChange::need),
                kept.one(ContributionField.BENEFICIARY, ProcessChange::beneficiary),
                kept.one(ContributionField.BEFORE, ProcessChange::before),
                kept.one(ContributionField.AFTER, ProcessChange::after),
                kept.one(ContributionField.EFFECTIVE, ProcessChange::effective),
                kept.one(ContributionField.COST, ProcessChange::costCents),
                now.links());
    }

    private static OrganisationalAdjustment adjustment(WhatStays<OrganisationalAdjustment> kept) {
        OrganisationalAdjustment now = kept.now();
        return new OrganisationalAdjustment(
                now.code(),
                now.title(),
                kept.one(ContributionField.DEPARTMENT, OrganisationalAdjustment::department),
                kept.one(ContributionField.HEALTH, OrganisationalAdjustment::concernsHealth),
                consultations(kept),
                kept.one(ContributionField.DECIDED, OrganisationalAdjustment::decided),
                kept.one(ContributionField.OVERRIDE, OrganisationalAdjustment::override),
                kept.one(ContributionField.COST, OrganisationalAdjustment::costCents),
                now.links());
    }

    private static List<Consultation> consultations(WhatStays<OrganisationalAdjustment> kept) {
        if (kept.told().clears(ContributionField.CST_ON) && kept.told().clears(ContributionField.F3SCT_ON)) {
            return kept.now().consultations();
        }
        List<Consultation> known = kept.before().consultations();
        List<Consultation> all = new ArrayList<>();
        for (Body body : Body.values()) {
            all.addAll(kept.several(
                    body == Body.CST ? ContributionField.CST_ON : ContributionField.F3SCT_ON,
                    held(kept.now(), body).stream()
                            .map(one -> consultation(one, kept))
                            .toList(),
                    adjustment -> held(adjustment, body),
                    Consultation::on));
        }
        return new HashSet<>(all).equals(new HashSet<>(known)) ? known : all;
    }

    /// What was said stays where the file says the day alone.
    private static Consultation consultation(Consultation now, WhatStays<OrganisationalAdjustment> kept) {
        Function<OrganisationalAdjustment, OrganisationalAdjustment.Opinion> said =
                adjustment -> held(adjustment, now.body()).stream()
                        .filter(one -> one.on().equals(now.on()))
                        .map(Consultation::opinion)
                        .findFirst()
                        .orElse(now.opinion());
        return new Consultation(
                now.body(),
                now.on(),
                kept.one(
                        now.body() == Body.CST ? ContributionField.CST_OPINION : ContributionField.F3SCT_OPINION,
                        now.opinion(),
                        said));
    }

    private static List<Consultation> held(OrganisationalAdjustment adjustment, Body body) {
        return adjustment.consultations().stream()
                .filter(one -> one.body() == body)
                .toList();
    }

    private static PartnerIntervention partner(WhatStays<PartnerIntervention> kept) {
        PartnerIntervention now = kept.now();
        return new PartnerIntervention(
                now.code(),
                now.title(),
                kept.one(ContributionField.DEPARTMENT, PartnerIntervention::department),
                now.partner(),
                now.partnerKind(),
                kept.one(ContributionField.AGREEMENT, PartnerIntervention::agreement),
                grants(kept),
                now.links());
    }

    /// A file speaks of the years it names: it is often that of one year.
    private static Map<FiscalYear, Long> grants(WhatStays<PartnerIntervention> kept) {
        Map<FiscalYear, Long> now = kept.now().grants();
        Map<FiscalYear, Long> known = kept.before().grants();
        if (kept.told().clears(ContributionField.GRANT) || now.keySet().containsAll(known.keySet())) {
            return now;
        }
        kept.stay(ContributionField.GRANT);
        Map<FiscalYear, Long> all = new HashMap<>(known);
        all.putAll(now);
        return all;
    }
}
