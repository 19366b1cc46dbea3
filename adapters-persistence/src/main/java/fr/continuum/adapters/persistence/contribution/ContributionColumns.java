package fr.continuum.adapters.persistence.contribution;

import fr.continuum.adapters.persistence.jooq.tables.records.ContributionConsultationRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionGrantRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionImprovementRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionLinkRecord;
import fr.continuum.adapters.persistence.jooq.tables.records.ContributionRecord;
import fr.continuum.adapters.persistence.sql.Instants;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Body;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Consultation;
import fr.continuum.domain.contribution.OrganisationalAdjustment.Opinion;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.PartnerIntervention.PartnerKind;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jooq.TableRecord;

/// Contributions to their rows and back: one for what each says, others for what it says several of.
final class ContributionColumns {

    private ContributionColumns() {}

    /// The parts of one contribution that lie in tables of their own, in order.
    record Parts(
            List<ContributionLinkRecord> links,
            List<ContributionImprovementRecord> improvements,
            List<ContributionConsultationRecord> consultations,
            List<ContributionGrantRecord> grants) {}

    static ContributionRecord row(String owner, Contribution contribution) {
        ContributionRecord row = new ContributionRecord();
        row.setAuthority(owner);
        row.setVersion(contribution.version().value());
        row.setKind(contribution.kind().name());
        row.setCode(contribution.code());
        row.setTitle(contribution.title());
        row.setDepartment(contribution.department());
        switch (contribution) {
            case Training training -> {
                training.costCents().ifPresent(row::setCostCents);
                row.setFiscalYear((short) training.year().value());
                row.setCategory(training.category().name());
                training.ground().ifPresent(ground -> row.setGround(ground.name()));
                row.setNeeds(training.needs().toArray(String[]::new));
                training.days().ifPresent(row::setDays);
                training.trainees().ifPresent(row::setTrainees);
            }
            case ItInvestment investment -> {
                investment.costCents().ifPresent(row::setCostCents);
                row.setMasterPlan(investment.masterPlan());
                investment.goLive().ifPresent(row::setGoLive);
            }
            case ProcessChange change -> {
                change.costCents().ifPresent(row::setCostCents);
                row.setNeed(change.need());
                change.beneficiary().ifPresent(whose -> row.setBeneficiary(whose.name()));
                row.setBeforeIt(change.before());
                row.setAfterIt(change.after());
                change.effective().ifPresent(row::setEffectiveOn);
            }
            case OrganisationalAdjustment adjustment -> {
                adjustment.costCents().ifPresent(row::setCostCents);
                row.setConcernsHealth(adjustment.concernsHealth());
                adjustment.decided().ifPresent(row::setDecidedOn);
                row.setOverride(adjustment.override());
            }
            case PartnerIntervention intervention -> {
                row.setPartner(intervention.partner());
                row.setPartnerKind(intervention.partnerKind().name());
                row.setAgreement(intervention.agreement());
            }
        }
        return row;
    }

    static List<TableRecord<?>> parts(String owner, Contribution contribution) {
        String version = contribution.version().value();
        List<TableRecord<?>> parts = new ArrayList<>();
        int position = 1;
        for (TraceLink link : contribution.links()) {
            parts.add(link(owner, version, position++, link));
        }
        position = 1;
        switch (contribution) {
            case ItInvestment investment -> {
                for (ExpectedImprovement improvement : investment.improvements()) {
                    parts.add(new ContributionImprovementRecord(
                            owner,
                            version,
                            position++,
                            improvement.kind().name(),
                            improvement.statement(),
                            improvement.indicator().orElse(null)));
                }
            }
            case OrganisationalAdjustment adjustment -> {
                for (Consultation held : adjustment.consultations()) {
                    parts.add(new ContributionConsultationRecord(
                            owner,
                            version,
                            position++,
                            held.body().name(),
                            held.on(),
                            held.opinion().name()));
                }
            }
            case PartnerIntervention intervention ->
                intervention
                        .grants()
                        .forEach((year, cents) ->
                                parts.add(new ContributionGrantRecord(owner, version, (short) year.value(), cents)));
            case Training _, ProcessChange _ -> {}
        }
        return parts;
    }

    private static ContributionLinkRecord link(String owner, String version, int position, TraceLink link) {
        return new ContributionLinkRecord(
                owner,
                version,
                position,
                link.target().value(),
                link.kind().name(),
                (short) link.share(),
                link.rationale(),
                link.author(),
                Instants.column(link.at()),
                link.provenance().name(),
                link.confirmed().map(TraceLink.Confirmation::author).orElse(null),
                link.confirmed().map(said -> Instants.column(said.at())).orElse(null));
    }

    static Contribution contribution(ContributionRecord row, Parts parts) {
        List<TraceLink> links =
                parts.links().stream().map(ContributionColumns::link).toList();
        OptionalLong cost = row.getCostCents() == null ? OptionalLong.empty() : OptionalLong.of(row.getCostCents());
        return switch (ContributionKind.valueOf(row.getKind())) {
            case TRAINING ->
                new Training(
                        row.getCode(),
                        row.getTitle(),
                        row.getDepartment(),
                        new FiscalYear(row.getFiscalYear()),
                        TrainingCategory.valueOf(row.getCategory()),
                        Optional.ofNullable(row.getGround()).map(StatutoryGround::valueOf),
                        List.of(row.getNeeds()),
                        Optional.ofNullable(row.getDays()),
                        row.getTrainees() == null ? OptionalInt.empty() : OptionalInt.of(row.getTrainees()),
                        cost,
                        links);
            case IT_INVESTMENT ->
                new ItInvestment(
                        row.getCode(),
                        row.getTitle(),
                        row.getDepartment(),
                        row.getMasterPlan(),
                        parts.improvements().stream()
                                .map(ContributionColumns::improvement)
                                .toList(),
                        Optional.ofNullable(row.getGoLive()),
                        cost,
                        links);
            case PROCESS_CHANGE ->
                new ProcessChange(
                        row.getCode(),
                        row.getTitle(),
                        row.getDepartment(),
                        row.getNeed(),
                        Optional.ofNullable(row.getBeneficiary()).map(ProcessChange.Beneficiary::valueOf),
                        row.getBeforeIt(),
                        row.getAfterIt(),
                        Optional.ofNullable(row.getEffectiveOn()),
                        cost,
                        links);
            case ORGANISATIONAL_ADJUSTMENT ->
                new OrganisationalAdjustment(
                        row.getCode(),
                        row.getTitle(),
                        row.getDepartment(),
                        row.getConcernsHealth(),
                        parts.consultations().stream()
                                .map(ContributionColumns::consultation)
                                .toList(),
                        Optional.ofNullable(row.getDecidedOn()),
                        row.getOverride(),
                        cost,
                        links);
            case PARTNER_INTERVENTION ->
                new PartnerIntervention(
                        row.getCode(),
                        row.getTitle(),
                        row.getDepartment(),
                        row.getPartner(),
                        PartnerKind.valueOf(row.getPartnerKind()),
                        row.getAgreement(),
                        grants(parts.grants()),
                        links);
        };
    }

    private static TraceLink link(ContributionLinkRecord row) {
        return new TraceLink(
                new PlanCode(row.getTarget()),
                LinkKind.valueOf(row.getKind()),
                row.getShare(),
                row.getRationale(),
                row.getAuthor(),
                row.getSaidAt().toInstant(),
                LinkProvenance.valueOf(row.getProvenance()),
                Optional.ofNullable(row.getConfirmedBy())
                        .map(who -> new TraceLink.Confirmation(
                                who, row.getConfirmedAt().toInstant())));
    }

    private static ExpectedImprovement improvement(ContributionImprovementRecord row) {
        return new ExpectedImprovement(
                ExpectedImprovement.Kind.valueOf(row.getKind()),
                row.getStatement(),
                Optional.ofNullable(row.getIndicator()));
    }

    private static Consultation consultation(ContributionConsultationRecord row) {
        return new Consultation(Body.valueOf(row.getBody()), row.getHeldOn(), Opinion.valueOf(row.getOpinion()));
    }

    private static Map<FiscalYear, Long> grants(List<ContributionGrantRecord> rows) {
        Map<FiscalYear, Long> grants = new HashMap<>();
        rows.forEach(row -> grants.put(new FiscalYear(row.getFiscalYear()), row.getCents()));
        return grants;
    }
}
