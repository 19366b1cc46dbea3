package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.shared.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the rows of one code together: each may add what can be several, links, competency needs, improvements,
/// consultations, the grant of a year. What is said once must be the same in each. Not for use by several threads.
final class RowsOfOneCode {

    private final ContributionProfile profile;
    private final FaultList faults;
    private final OnlyGround grounds;
    private final Map<String, Together> byCode = new LinkedHashMap<>();

    /// @param remarks how what the rows leave out was read
    RowsOfOneCode(ContributionProfile profile, FaultList faults, FaultList remarks) {
        this.profile = profile;
        this.faults = faults;
        this.grounds = new OnlyGround(profile, remarks);
    }

    /// @param filled fields that one of them says something of
    /// @param masked fields that one of them says nothing of, since they were hidden from whoever wrote it
    /// @param line of the first row
    private record Together(
            Contribution bare,
            List<Said> said,
            Set<ContributionField> filled,
            Set<ContributionField> masked,
            int line) {}

    void add(ContributionRow.Read row) {
        Together before = byCode.get(row.bare().code());
        if (before == null) {
            byCode.put(row.bare().code(), new Together(row.bare(), row.said(), row.filled(), row.masked(), row.line()));
            return;
        }
        Optional<Contribution> both = both(before.bare(), row.bare());
        if (both.isEmpty()) {
            faults.add(
                    row.line(),
                    profile.column(ContributionField.CODE),
                    profile.makesCodes()
                            ? madeTwice(row.bare().code(), before.line())
                            : new Wording(
                                    "Le code « " + row.bare().code() + " » figure déjà à la ligne " + before.line()
                                            + ", où il dit autre chose. Donnez-en un autre.",
                                    "Code “" + row.bare().code() + "” already stands on row " + before.line()
                                            + ", where it says something else. Give another one."));
            return;
        }
        List<Said> said = new ArrayList<>(before.said());
        row.said().stream()
                .filter(one -> before.said().stream().noneMatch(one::saysSame))
                .forEach(said::add);
        Set<ContributionField> filled = new HashSet<>(before.filled());
        filled.addAll(row.filled());
        Set<ContributionField> masked = new HashSet<>(before.masked());
        masked.addAll(row.masked());
        byCode.put(row.bare().code(), new Together(both.get(), said, filled, masked, before.line()));
    }

    private static Wording madeTwice(String code, int line) {
        return new Wording(
                "Le code fait de cette ligne, « " + code + " », est déjà celui de la ligne " + line
                        + ", qui dit autre chose. Faites le code d'une colonne de plus, ou choisissez une colonne"
                        + " de codes.",
                "The code made of this row, “" + code + "”, is already that of row " + line
                        + ", which says something else. Make the code of one more column, or choose a column"
                        + " of codes.");
    }

    /// What the rows say of each contribution.
    ///
    /// @param given fields that a column of the file, or the profile, gives
    Map<ContributionId, ToldFields> told(Set<ContributionField> given) {
        return byCode.values().stream()
                .collect(Collectors.toMap(
                        together -> together.bare().id(),
                        together -> new ToldFields(
                                profile.layout().escaped(),
                                with(given, together),
                                with(together.filled(), together),
                                together.said().stream().map(Said::told).toList())));
    }

    /// A ground that is taken is as good as written; a cell that is masked says nothing.
    private Set<ContributionField> with(Set<ContributionField> fields, Together together) {
        Set<ContributionField> all = new HashSet<>(fields);
        all.removeAll(together.masked());
        if (grounds.isTaken(together.bare(), together.said().isEmpty())) {
            all.add(ContributionField.GROUND);
        }
        return all;
    }

    /// Those whose links are known, in the order of the file.
    List<Contribution> contributions(Feed feed) {
        List<Contribution> all = new ArrayList<>();
        for (Together together : byCode.values()) {
            if (Said.leaveNothing(together.said())) {
                faults.add(
                        together.line(),
                        profile.column(ContributionField.TARGETS),
                        new Wording(
                                "Les parts écrites ne laissent rien aux autres objectifs de « "
                                        + together.bare().code() + " ». Donnez toutes les parts.",
                                "The shares written leave nothing to the other objectives of “"
                                        + together.bare().code() + "”. Give all the shares."));
            } else {
                Contribution whole = grounds.on(together.bare(), together.said().isEmpty(), together.line());
                all.add(whole.linked(Said.links(together.said(), feed)));
            }
        }
        return all;
    }

    /// Empty where the two say something different that can only be said once.
    private static Optional<Contribution> both(Contribution one, Contribution other) {
        return switch (one) {
            case Training first
            when other instanceof Training second -> {
                List<String> needs = joined(first.needs(), second.needs());
                yield same(needing(first, needs), needing(second, needs));
            }
            case ItInvestment first
            when other instanceof ItInvestment second -> {
                List<ExpectedImprovement> improvements = joined(first.improvements(), second.improvements());
                yield same(improving(first, improvements), improving(second, improvements));
            }
            case OrganisationalAdjustment first
            when other instanceof OrganisationalAdjustment second -> {
                List<OrganisationalAdjustment.Consultation> consultations =
                        joined(first.consultations(), second.consultations());
                yield same(consulting(first, consultations), consulting(second, consultations));
            }
            case PartnerIntervention first
            when other instanceof PartnerIntervention second ->
                granted(first.grants(), second.grants())
                        .flatMap(grants -> same(granting(first, grants), granting(second, grants)));
            case ProcessChange first -> same(first, other);
            case Training _, ItInvestment _, OrganisationalAdjustment _, PartnerIntervention _ -> Optional.empty();
        };
    }

    private static Optional<Contribution> same(Contribution one, Contribution other) {
        return one.equals(other) ? Optional.of(one) : Optional.empty();
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /// Empty where one year is granted two amounts.
    private static Optional<Map<FiscalYear, Long>> granted(Map<FiscalYear, Long> some, Map<FiscalYear, Long> others) {
        boolean agree = others.entrySet().stream()
                .allMatch(grant ->
                        some.getOrDefault(grant.getKey(), grant.getValue()).equals(grant.getValue()));
        Map<FiscalYear, Long> grants = new HashMap<>(some);
        grants.putAll(others);
        return agree ? Optional.of(grants) : Optional.empty();
    }

    private static Training needing(Training one, List<String> needs) {
        return new Training(
                one.code(),
                one.title(),
                one.department(),
                one.year(),
                one.category(),
                one.ground(),
                needs,
                one.days(),
                one.trainees(),
                one.costCents(),
                one.links());
    }

    private static ItInvestment improving(ItInvestment one, List<ExpectedImprovement> improvements) {
        return new ItInvestment(
                one.code(),
                one.title(),
                one.department(),
                one.masterPlan(),
                improvements,
                one.goLive(),
                one.costCents(),
                one.links());
    }

    private static OrganisationalAdjustment consulting(
            OrganisationalAdjustment one, List<OrganisationalAdjustment.Consultation> consultations) {
        return new OrganisationalAdjustment(
                one.code(),
                one.title(),
                one.department(),
                one.concernsHealth(),
                consultations,
                one.decided(),
                one.override(),
                one.costCents(),
                one.links());
    }

    private static PartnerIntervention granting(PartnerIntervention one, Map<FiscalYear, Long> grants) {
        return new PartnerIntervention(
                one.code(),
                one.title(),
                one.department(),
                one.partner(),
                one.partnerKind(),
                one.agreement(),
                grants,
                one.links());
    }
}
