package fr.continuum.adapters.files.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionField.YesNo;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.ItInvestment;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.shared.Names;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Understands one row as a contribution. What it cannot understand is a fault of its cell, and it goes on.
final class ContributionRow {

    private final ContributionProfile profile;
    private final RowTexts texts;
    private final RowCells cells;

    ContributionRow(ContributionProfile profile, RowTexts texts) {
        this.profile = profile;
        this.texts = texts;
        this.cells = new RowCells(texts);
    }

    /// What a row makes.
    ///
    /// @param bare linked to nothing yet
    /// @param said what it serves
    /// @param filled fields that it says something of
    /// @param masked fields that it says nothing of, since they were hidden from whoever wrote it
    record Read(
            Contribution bare,
            List<Said> said,
            Set<ContributionField> filled,
            Set<ContributionField> masked,
            int line) {}

    /// Empty where the row has a fault.
    Optional<Read> read() {
        Supplier<Contribution> made = made();
        List<Said> said = Said.of(cells, profile.name(), profile.column(ContributionField.TARGETS));
        return texts.isSound()
                ? Optional.of(new Read(made.get(), said, filled(), texts.masked(), texts.line()))
                : Optional.empty();
    }

    private Set<ContributionField> filled() {
        return ContributionField.of(profile.kind()).stream()
                .filter(texts::fills)
                .collect(Collectors.toSet());
    }

    /// Every cell is looked at first, so that all its faults are told; what it makes can then be made.
    private Supplier<Contribution> made() {
        String code = code();
        if (code.length() > ContributionId.LONGEST_CODE) {
            texts.fault(
                    ContributionField.CODE,
                    new Wording(
                            "Ce code a " + code.length() + " caractères. Un code en a " + ContributionId.LONGEST_CODE
                                    + " au plus.",
                            "This code has " + code.length() + " characters. A code has " + ContributionId.LONGEST_CODE
                                    + " at most."));
        }
        String title = texts.required(ContributionField.TITLE);
        if (!title.isEmpty() && !Names.isName(title)) {
            texts.fault(
                    ContributionField.TITLE,
                    new Wording(
                            "« " + Names.shown(title) + " » n’est pas un intitulé. Écrivez-en un qui se lise.",
                            "“" + Names.shown(title) + "” is no title. Write one that can be read."));
        }
        String department = texts.text(ContributionField.DEPARTMENT);
        OptionalLong cost = cells.cents(ContributionField.COST);
        return switch (profile.kind()) {
            case TRAINING -> training(code, title, department, cost);
            case IT_INVESTMENT -> {
                String masterPlan = texts.text(ContributionField.MASTER_PLAN);
                List<ExpectedImprovement> improvements = improvements();
                Optional<LocalDate> live = cells.date(ContributionField.GO_LIVE);
                yield () -> new ItInvestment(code, title, department, masterPlan, improvements, live, cost, List.of());
            }
            case PROCESS_CHANGE -> process(code, title, department, cost);
            case ORGANISATIONAL_ADJUSTMENT -> {
                boolean health = cells.word(YesNo.class, ContributionField.HEALTH)
                        .filter(YesNo.YES::equals)
                        .isPresent();
                List<OrganisationalAdjustment.Consultation> consulted = consultations();
                Optional<LocalDate> decided = cells.date(ContributionField.DECIDED);
                String override = texts.text(ContributionField.OVERRIDE);
                yield () -> new OrganisationalAdjustment(
                        code, title, department, health, consulted, decided, override, cost, List.of());
            }
            case PARTNER_INTERVENTION -> partner(code, title, department);
        };
    }

    /// What nobody sees at the ends of a code is no part of it. A table of ours says codes as they were kept.
    private String code() {
        String written = texts.required(ContributionField.CODE);
        if (written.isEmpty() || profile.layout().escaped()) {
            return written;
        }
        String code = Names.trimmed(written);
        if (!Names.isCode(code)) {
            texts.fault(
                    ContributionField.CODE,
                    new Wording(
                            "« " + Names.shown(written)
                                    + " » n’est pas un code : il y faut une lettre ou un chiffre, et"
                                    + " aucun caractère invisible.",
                            "“" + Names.shown(written) + "” is no code: it needs a letter or a digit, and no invisible"
                                    + " character."));
        }
        return code;
    }

    private Supplier<Contribution> training(String code, String title, String department, OptionalLong cost) {
        texts.required(ContributionField.YEAR);
        Optional<FiscalYear> year = cells.year(ContributionField.YEAR);
        texts.required(ContributionField.CATEGORY);
        Optional<TrainingCategory> category = cells.word(TrainingCategory.class, ContributionField.CATEGORY);
        Optional<StatutoryGround> ground = cells.word(StatutoryGround.class, ContributionField.GROUND);
        Optional<BigDecimal> days = cells.decimal(ContributionField.DAYS);
        OptionalInt trainees = cells.count(ContributionField.TRAINEES);
        List<String> needs = texts.parts(ContributionField.NEEDS).stream()
                .map(part -> texts.code(ContributionField.NEEDS, part))
                .toList();
        return () -> new Training(
                code,
                title,
                department,
                year.orElseThrow(),
                category.orElseThrow(),
                ground,
                needs,
                days,
                trainees,
                cost,
                List.of());
    }

    private Supplier<Contribution> process(String code, String title, String department, OptionalLong cost) {
        String need = texts.text(ContributionField.NEED);
        Optional<ProcessChange.Beneficiary> who =
                cells.word(ProcessChange.Beneficiary.class, ContributionField.BENEFICIARY);
        String before = texts.text(ContributionField.BEFORE);
        String after = texts.text(ContributionField.AFTER);
        Optional<LocalDate> from = cells.date(ContributionField.EFFECTIVE);
        return () -> new ProcessChange(code, title, department, need, who, before, after, from, cost, List.of());
    }

    private Supplier<Contribution> partner(String code, String title, String department) {
        String partner = texts.required(ContributionField.PARTNER);
        texts.required(ContributionField.PARTNER_KIND);
        Optional<PartnerIntervention.PartnerKind> kind =
                cells.word(PartnerIntervention.PartnerKind.class, ContributionField.PARTNER_KIND);
        String agreement = texts.text(ContributionField.AGREEMENT);
        Map<FiscalYear, Long> grants = grants();
        return () -> new PartnerIntervention(
                code, title, department, partner, kind.orElseThrow(), agreement, grants, List.of());
    }

    private List<ExpectedImprovement> improvements() {
        String statement = texts.text(ContributionField.IMPROVEMENT);
        Optional<String> indicator =
                Optional.of(texts.text(ContributionField.INDICATOR)).filter(code -> !code.isEmpty());
        Optional<ExpectedImprovement.Kind> kind =
                cells.word(ExpectedImprovement.Kind.class, ContributionField.IMPROVEMENT_KIND);
        if (statement.isBlank()) {
            if (indicator.isPresent()) {
                texts.fault(
                        ContributionField.INDICATOR,
                        new Wording(
                                "Cet indicateur ne mesure aucune amélioration. Dites laquelle.",
                                "This indicator measures no improvement. Say which."));
            }
            return List.of();
        }
        return List.of(new ExpectedImprovement(
                kind.orElse(
                        indicator.isPresent()
                                ? ExpectedImprovement.Kind.QUANTITATIVE
                                : ExpectedImprovement.Kind.QUALITATIVE),
                statement,
                indicator));
    }

    private List<OrganisationalAdjustment.Consultation> consultations() {
        List<OrganisationalAdjustment.Consultation> held = new ArrayList<>();
        consultation(OrganisationalAdjustment.Body.CST, ContributionField.CST_ON, ContributionField.CST_OPINION)
                .ifPresent(held::add);
        consultation(OrganisationalAdjustment.Body.F3SCT, ContributionField.F3SCT_ON, ContributionField.F3SCT_OPINION)
                .ifPresent(held::add);
        return held;
    }

    private Optional<OrganisationalAdjustment.Consultation> consultation(
            OrganisationalAdjustment.Body body, ContributionField on, ContributionField said) {
        Optional<LocalDate> day = cells.date(on);
        Optional<OrganisationalAdjustment.Opinion> opinion = cells.word(OrganisationalAdjustment.Opinion.class, said);
        if (texts.text(on).isEmpty() && opinion.isPresent() && !texts.isConstant(said)) {
            texts.fault(
                    said,
                    new Wording(
                            "Un avis est rendu un jour : donnez sa date.",
                            "An opinion is given on a day: give its date."));
        }
        return day.map(date -> new OrganisationalAdjustment.Consultation(
                body, date, opinion.orElse(OrganisationalAdjustment.Opinion.NOT_GIVEN)));
    }

    private Map<FiscalYear, Long> grants() {
        OptionalLong cents = cells.cents(ContributionField.GRANT);
        Optional<FiscalYear> year = cells.year(ContributionField.GRANT_YEAR);
        if (cents.isPresent() && texts.text(ContributionField.GRANT_YEAR).isEmpty()) {
            texts.fault(
                    ContributionField.GRANT,
                    new Wording(
                            "Une subvention est d'une année : dites laquelle.", "A grant is of a year: say which."));
        }
        return cents.isPresent() && year.isPresent() ? Map.of(year.get(), cents.getAsLong()) : Map.of();
    }
}
