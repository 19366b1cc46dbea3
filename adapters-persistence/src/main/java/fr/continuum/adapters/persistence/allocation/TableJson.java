package fr.continuum.adapters.persistence.allocation;

import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.FiscalYear;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An allocation table as it lies in the database, on its way there. [StoredTable] reads it.
record TableJson(String dimension, List<RuleJson> rules) {

    /// @param shares null where the row sets aside
    /// @param setAside null where the row traces
    /// @param author null where nobody is known to have said it
    /// @param at null likewise
    record RuleJson(
            List<ConditionJson> conditions,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable List<ShareJson> shares,
            @Nullable String setAside,
            boolean personal,
            String source,
            int line,
            @Nullable String author,
            @Nullable Instant at) {

        static RuleJson of(AllocationRule rule) {
            return new RuleJson(
                    rule.conditions().stream().map(ConditionJson::of).toList(),
                    year(rule.years().from()),
                    year(rule.years().to()),
                    rule.outcome() instanceof Outcome.Targets(List<Share> shares)
                            ? shares.stream().map(ShareJson::of).toList()
                            : null,
                    rule.outcome() instanceof Outcome.SetAside(SetAsideReason reason) ? reason.name() : null,
                    rule.personal(),
                    rule.origin().source(),
                    rule.origin().line(),
                    rule.origin().author().isEmpty() ? null : rule.origin().author(),
                    rule.origin().at());
        }

        private static @Nullable Integer year(@Nullable FiscalYear year) {
            return year == null ? null : year.value();
        }
    }

    record ConditionJson(String field, String code, boolean prefix) {

        static ConditionJson of(Condition condition) {
            return new ConditionJson(
                    condition.field().name(), condition.code(), condition.match() == Condition.Match.PREFIX);
        }
    }

    record ShareJson(String target, int parts) {

        static ShareJson of(Share share) {
            return new ShareJson(share.target(), share.partsPerMillion());
        }
    }

    static TableJson of(AllocationTable table) {
        return new TableJson(
                table.dimension().name(),
                table.rules().stream().map(RuleJson::of).toList());
    }
}
