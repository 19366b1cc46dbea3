package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.shared.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column can say of a contribution.
public enum ContributionField {
    CODE("code", "Code", "Code", null, true, Holds.TEXT, false),
    TITLE("title", "Intitulé", "Title", null, true, Holds.TEXT, false),
    DEPARTMENT("department", "Direction", "Department", null, false, Holds.TEXT, true),
    COST("cost", "Coût", "Cost", null, false, Holds.AMOUNT, false),
    /// Codes of objectives or actions, each perhaps with its share: `D1`, `D1 60 % ; D3-A2 40 %`.
    TARGETS("targets", "Objectifs ou actions servis", "Objectives or actions served", null, false, Holds.CODES, true),
    RATIONALE("rationale", "Pourquoi", "Why", null, false, Holds.TEXT, true),
    /// Whether it brings the result itself, or makes it possible.
    LINK("link", "Sert ou permet", "Serves or enables", null, false, LinkKind.class),
    YEAR("year", "Année", "Year", ContributionKind.TRAINING, true, Holds.YEAR, true),
    CATEGORY("category", "Catégorie", "Category", ContributionKind.TRAINING, true, TrainingCategory.class),
    GROUND(
            "ground",
            "Fondement statutaire",
            "Statutory ground",
            ContributionKind.TRAINING,
            false,
            StatutoryGround.class),
    NEEDS("needs", "Besoins de compétence", "Competency needs", ContributionKind.TRAINING, false, Holds.CODES, true),
    DAYS("days", "Jours", "Days", ContributionKind.TRAINING, false, Holds.NUMBER, false),
    TRAINEES("trainees", "Stagiaires", "Trainees", ContributionKind.TRAINING, false, Holds.NUMBER, false),
    MASTER_PLAN(
            "master-plan", "Schéma directeur", "Master plan", ContributionKind.IT_INVESTMENT, false, Holds.TEXT, true),
    IMPROVEMENT(
            "improvement",
            "Amélioration attendue",
            "Expected improvement",
            ContributionKind.IT_INVESTMENT,
            false,
            Holds.TEXT,
            false),
    /// Left out, an improvement that names an indicator is quantitative.
    IMPROVEMENT_KIND(
            "improvement-kind",
            "Nature de l’amélioration",
            "Kind of improvement",
            ContributionKind.IT_INVESTMENT,
            false,
            ExpectedImprovement.Kind.class),
    INDICATOR("indicator", "Indicateur", "Indicator", ContributionKind.IT_INVESTMENT, false, Holds.TEXT, false),
    GO_LIVE("go-live", "Mise en service", "Go-live", ContributionKind.IT_INVESTMENT, false, Holds.DATE, true),
    NEED("need", "Besoin", "Need", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    BENEFICIARY(
            "beneficiary",
            "De qui est le besoin",
            "Whose need",
            ContributionKind.PROCESS_CHANGE,
            false,
            ProcessChange.Beneficiary.class),
    BEFORE("before", "Avant", "Before", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    AFTER("after", "Après", "After", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    EFFECTIVE("effective", "Date d’effet", "Effective on", ContributionKind.PROCESS_CHANGE, false, Holds.DATE, true),
    HEALTH(
            "health",
            "Santé et sécurité",
            "Health and safety",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            YesNo.class),
    CST_ON("cst-on", "Date du CST", "CST on", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, Holds.DATE, true),
    CST_OPINION(
            "cst-opinion",
            "Avis du CST",
            "Opinion of the CST",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            OrganisationalAdjustment.Opinion.class),
    F3SCT_ON(
            "f3sct-on",
            "Date de la F3SCT",
            "F3SCT on",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            Holds.DATE,
            true),
    F3SCT_OPINION(
            "f3sct-opinion",
            "Avis de la F3SCT",
            "Opinion of the F3SCT",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            OrganisationalAdjustment.Opinion.class),
    DECIDED(
            "decided",
            "Date de décision",
            "Decided on",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            Holds.DATE,
            true),
    OVERRIDE(
            "override",
            "Motif sans avis",
            "Reason without opinion",
            ContributionKind.ORGANISATIONAL_ADJUSTMENT,
            false,
            Holds.TEXT,
            false),
    PARTNER("partner", "Partenaire", "Partner", ContributionKind.PARTNER_INTERVENTION, true, Holds.TEXT, true),
    PARTNER_KIND(
            "partner-kind",
            "Nature du partenaire",
            "Kind of partner",
            ContributionKind.PARTNER_INTERVENTION,
            true,
            PartnerIntervention.PartnerKind.class),
    AGREEMENT("agreement", "Convention", "Agreement", ContributionKind.PARTNER_INTERVENTION, false, Holds.TEXT, true),
    GRANT_YEAR(
            "grant-year",
            "Année de la subvention",
            "Year of the grant",
            ContributionKind.PARTNER_INTERVENTION,
            false,
            Holds.YEAR,
            true),
    GRANT("grant", "Subvention", "Grant", ContributionKind.PARTNER_INTERVENTION, false, Holds.AMOUNT, false);

    /// What a cell of a column is.
    public enum Holds {
        TEXT,
        /// Codes, separated.
        CODES,
        /// One word of a closed list: [#meanings].
        WORD,
        YEAR,
        DATE,
        AMOUNT,
        NUMBER
    }

    /// What a cell that asks a question may mean.
    public enum YesNo {
        YES,
        NO
    }

    private final String key;
    private final String french;
    private final String english;
    private final Optional<ContributionKind> only;
    private final boolean required;
    private final Holds holds;
    private final boolean constant;
    private final Optional<Class<? extends Enum<?>>> words;

    ContributionField(
            String key,
            String french,
            String english,
            @Nullable ContributionKind only,
            boolean required,
            Holds holds,
            boolean constant) {
        this.key = key;
        this.french = french;
        this.english = english;
        this.only = Optional.ofNullable(only);
        this.required = required;
        this.holds = holds;
        this.constant = constant;
        this.words = Optional.empty();
    }

    ContributionField(
            String key,
            String french,
            String english,
            @Nullable ContributionKind only,
            boolean required,
            Class<? extends Enum<?>> words) {
        this.key = key;
        this.french = french;
        this.english = english;
        this.only = Optional.ofNullable(only);
        this.required = required;
        this.holds = Holds.WORD;
        this.constant = true;
        this.words = Optional.of(words);
    }

    /// As a profile writes it.
    public String key() {
        return key;
    }

    /// As people call it.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// Whether a contribution cannot be read without.
    public boolean isRequired() {
        return required;
    }

    public Holds holds() {
        return holds;
    }

    /// Whether a profile may say it once for every row: a code or an amount is of one contribution alone.
    public boolean allowsConstant() {
        return constant;
    }

    /// What a cell of a closed list may mean, by the names profiles use; none for other columns.
    public List<String> meanings() {
        return words.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Enum::name)
                .toList();
    }

    /// Whether a profile may say what the words of its column mean: of a closed list, or elements of the plan.
    public boolean hasWords() {
        return !meanings().isEmpty() || this == TARGETS;
    }

    /// A partner's cost is its grants.
    public boolean concerns(ContributionKind kind) {
        return only.map(kind::equals).orElse(this != COST || kind != ContributionKind.PARTNER_INTERVENTION);
    }

    public static List<ContributionField> of(ContributionKind kind) {
        return Arrays.stream(values()).filter(field -> field.concerns(kind)).toList();
    }

    public static Optional<ContributionField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
