package fr.continuum.application.mapping;

import fr.continuum.domain.contribution.ContributionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column can say of a contribution.
public enum ContributionField {
    CODE("code", null, true),
    TITLE("title", null, true),
    DEPARTMENT("department", null, false),
    COST("cost", null, false),
    /// Codes of objectives or actions, each perhaps with its share: `D1`, `D1 60 % ; D3-A2 40 %`.
    TARGETS("targets", null, false),
    RATIONALE("rationale", null, false),
    YEAR("year", ContributionKind.TRAINING, true),
    CATEGORY("category", ContributionKind.TRAINING, true),
    GROUND("ground", ContributionKind.TRAINING, false),
    NEEDS("needs", ContributionKind.TRAINING, false),
    DAYS("days", ContributionKind.TRAINING, false),
    TRAINEES("trainees", ContributionKind.TRAINING, false),
    MASTER_PLAN("master-plan", ContributionKind.IT_INVESTMENT, false),
    IMPROVEMENT("improvement", ContributionKind.IT_INVESTMENT, false),
    INDICATOR("indicator", ContributionKind.IT_INVESTMENT, false),
    GO_LIVE("go-live", ContributionKind.IT_INVESTMENT, false),
    NEED("need", ContributionKind.PROCESS_CHANGE, false),
    BENEFICIARY("beneficiary", ContributionKind.PROCESS_CHANGE, false),
    BEFORE("before", ContributionKind.PROCESS_CHANGE, false),
    AFTER("after", ContributionKind.PROCESS_CHANGE, false),
    EFFECTIVE("effective", ContributionKind.PROCESS_CHANGE, false),
    HEALTH("health", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    CST_ON("cst-on", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    CST_OPINION("cst-opinion", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    F3SCT_ON("f3sct-on", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    F3SCT_OPINION("f3sct-opinion", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    DECIDED("decided", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    OVERRIDE("override", ContributionKind.ORGANISATIONAL_ADJUSTMENT, false),
    PARTNER("partner", ContributionKind.PARTNER_INTERVENTION, true),
    PARTNER_KIND("partner-kind", ContributionKind.PARTNER_INTERVENTION, true),
    AGREEMENT("agreement", ContributionKind.PARTNER_INTERVENTION, false),
    GRANT_YEAR("grant-year", ContributionKind.PARTNER_INTERVENTION, false),
    GRANT("grant", ContributionKind.PARTNER_INTERVENTION, false);

    private final String key;
    private final Optional<ContributionKind> only;
    private final boolean required;

    ContributionField(String key, @Nullable ContributionKind only, boolean required) {
        this.key = key;
        this.only = Optional.ofNullable(only);
        this.required = required;
    }

    /// As a profile writes it.
    public String key() {
        return key;
    }

    /// Whether a contribution cannot be read without.
    public boolean isRequired() {
        return required;
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
