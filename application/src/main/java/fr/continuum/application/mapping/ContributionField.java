package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ExpectedImprovement;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.OrganisationalAdjustment;
import fr.continuum.domain.contribution.PartnerIntervention;
import fr.continuum.domain.contribution.ProcessChange;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column can say of a contribution.
public enum ContributionField {
    CODE("code", null, true, Holds.TEXT, false),
    TITLE("title", null, true, Holds.TEXT, false),
    DEPARTMENT("department", null, false, Holds.TEXT, true),
    COST("cost", null, false, Holds.AMOUNT, false),
    /// Codes of objectives or actions, each perhaps with its share: `D1`, `D1 60 % ; D3-A2 40 %`.
    TARGETS("targets", null, false, Holds.CODES, true),
    RATIONALE("rationale", null, false, Holds.TEXT, true),
    /// Whether it brings the result itself, or makes it possible.
    LINK("link", null, false, LinkKind.class),
    YEAR("year", ContributionKind.TRAINING, true, Holds.YEAR, true),
    CATEGORY("category", ContributionKind.TRAINING, true, TrainingCategory.class),
    GROUND("ground", ContributionKind.TRAINING, false, StatutoryGround.class),
    NEEDS("needs", ContributionKind.TRAINING, false, Holds.CODES, true),
    DAYS("days", ContributionKind.TRAINING, false, Holds.NUMBER, false),
    TRAINEES("trainees", ContributionKind.TRAINING, false, Holds.NUMBER, false),
    MASTER_PLAN("master-plan", ContributionKind.IT_INVESTMENT, false, Holds.TEXT, true),
    IMPROVEMENT("improvement", ContributionKind.IT_INVESTMENT, false, Holds.TEXT, false),
    /// Left out, an improvement that names an indicator is quantitative.
    IMPROVEMENT_KIND("improvement-kind", ContributionKind.IT_INVESTMENT, false, ExpectedImprovement.Kind.class),
    INDICATOR("indicator", ContributionKind.IT_INVESTMENT, false, Holds.TEXT, false),
    GO_LIVE("go-live", ContributionKind.IT_INVESTMENT, false, Holds.DATE, true),
    NEED("need", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    BENEFICIARY("beneficiary", ContributionKind.PROCESS_CHANGE, false, ProcessChange.Beneficiary.class),
    BEFORE("before", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    AFTER("after", ContributionKind.PROCESS_CHANGE, false, Holds.TEXT, false),
    EFFECTIVE("effective", ContributionKind.PROCESS_CHANGE, false, Holds.DATE, true),
    HEALTH("health", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, YesNo.class),
    CST_ON("cst-on", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, Holds.DATE, true),
    CST_OPINION(
            "cst-opinion", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, OrganisationalAdjustment.Opinion.class),
    F3SCT_ON("f3sct-on", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, Holds.DATE, true),
    F3SCT_OPINION(
            "f3sct-opinion", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, OrganisationalAdjustment.Opinion.class),
    DECIDED("decided", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, Holds.DATE, true),
    OVERRIDE("override", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false, Holds.TEXT, false),
    PARTNER("partner", ContributionKind.PARTNER_INTERVENTION, true, Holds.TEXT, true),
    PARTNER_KIND("partner-kind", ContributionKind.PARTNER_INTERVENTION, true, PartnerIntervention.PartnerKind.class),
    AGREEMENT("agreement", ContributionKind.PARTNER_INTERVENTION, false, Holds.TEXT, true),
    GRANT_YEAR("grant-year", ContributionKind.PARTNER_INTERVENTION, false, Holds.YEAR, true),
    GRANT("grant", ContributionKind.PARTNER_INTERVENTION, false, Holds.AMOUNT, false);

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
    private final Optional<ContributionKind> only;
    private final boolean required;
    private final Holds holds;
    private final boolean constant;
    private final Optional<Class<? extends Enum<?>>> words;

    ContributionField(String key, @Nullable ContributionKind only, boolean required, Holds holds, boolean constant) {
        this.key = key;
        this.only = Optional.ofNullable(only);
        this.required = required;
        this.holds = holds;
        this.constant = constant;
        this.words = Optional.empty();
    }

    ContributionField(String key, @Nullable ContributionKind only, boolean required, Class<? extends Enum<?>> words) {
        this.key = key;
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
