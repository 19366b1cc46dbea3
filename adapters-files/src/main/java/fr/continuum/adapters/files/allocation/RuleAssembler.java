package fr.continuum.adapters.files.allocation;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.application.port.ImportNotes.Contradiction;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.allocation.Years;
import fr.continuum.domain.rule.ContinuumRule;
import fr.continuum.domain.shared.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes rules of rows. Rows that give a share and agree in conditions, years and group are one split; rows that
/// repeat one another are one; rows that contradict one another all stay.
final class RuleAssembler {

    private static final int ONE_PERCENT = Share.WHOLE / 100;

    private final String source;
    private final String shareColumn;
    private final FaultList faults;
    private final Map<Object, Draft> drafts = new LinkedHashMap<>();
    private final Set<ParsedRow> likelyPercent = new HashSet<>();
    private int merged;

    RuleAssembler(String source, String shareColumn, FaultList faults) {
        this.source = source;
        this.shareColumn = shareColumn;
        this.faults = faults;
    }

    private record SplitKey(List<Condition> conditions, Years years, boolean personal, String group) {}

    private record WholeKey(List<Condition> conditions, Years years, boolean personal, Outcome outcome) {}

    /// A rule in the making, at the place of its first row.
    private record Draft(ParsedRow first, List<Share> shares, Outcome outcome) {}

    void setAside(ParsedRow row, Outcome.SetAside outcome) {
        addWhole(row, outcome);
    }

    void trace(ParsedRow row, String target) {
        if (!row.isPartOfSplit()) {
            addWhole(row, Outcome.Targets.whole(target));
            return;
        }
        Share share = new Share(target, row.parts() == 0 ? Share.WHOLE : row.parts());
        Outcome placeholder = Outcome.Targets.whole(target);
        Draft draft = drafts.computeIfAbsent(
                new SplitKey(row.conditions(), row.years(), row.personal(), row.group()),
                _ -> new Draft(row, new ArrayList<>(), placeholder));
        if (draft.shares().contains(share)) {
            merged++;
            return;
        }
        long sum = share.partsPerMillion();
        for (Share other : draft.shares()) {
            sum += other.partsPerMillion();
            if (other.target().equals(target)) {
                faults.add(
                        row.line(),
                        shareColumn,
                        new Wording(
                                "Cette cible a déjà une autre part sous les mêmes conditions (ligne "
                                        + draft.first().line() + " et suivantes). Gardez une seule part par cible.",
                                "This target already has another share under the same conditions (line "
                                        + draft.first().line() + " and following). Keep one share for each target."));
                return;
            }
        }
        if (sum > Share.WHOLE) {
            faults.add(
                    row.line(),
                    shareColumn,
                    new Wording(
                            ContinuumRule.R19.id() + " : sous les mêmes conditions (à partir de la ligne "
                                    + draft.first().line() + "), les parts font "
                                    + BigDecimal.valueOf(sum, 4)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + " % ; elles ne dépassent pas 100 %.",
                            ContinuumRule.R19.id() + ": under the same conditions (from line "
                                    + draft.first().line() + " on), shares make "
                                    + BigDecimal.valueOf(sum, 4)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + " %; they do not exceed 100 %."));
            return;
        }
        draft.shares().add(share);
        if (row.saysPercent() || share.partsPerMillion() >= ONE_PERCENT) {
            likelyPercent.add(draft.first());
        }
    }

    /// Shares of a million that were meant as fractions of one (0.6 for 60 %) are a fault: the money would be lost
    /// from sight without a word. Asked once all rows are in.
    void refuseFractions() {
        for (Draft draft : drafts.values()) {
            if (!draft.shares().isEmpty() && !likelyPercent.contains(draft.first())) {
                long sum = draft.shares().stream()
                        .mapToLong(Share::partsPerMillion)
                        .sum();
                faults.add(
                        draft.first().line(),
                        shareColumn,
                        new Wording(
                                "Toutes les parts sont inférieures à 1 % sous ces conditions (à partir de cette ligne, elles font "
                                        + BigDecimal.valueOf(sum, 4)
                                                .stripTrailingZeros()
                                                .toPlainString()
                                        + " % en tout) : sans doute des fractions. Une part est un pourcentage : écrivez 60, et"
                                        + " non 0,6, ou « 0,6 % » si c'est bien moins de 1 %.",
                                "All shares are under 1 % under these conditions (from this line on, they make "
                                        + BigDecimal.valueOf(sum, 4)
                                                .stripTrailingZeros()
                                                .toPlainString()
                                        + " % in all): fractions, no doubt. A share is a percentage: write 60, and not 0.6, or"
                                        + " “0.6 %” if less than 1 % is meant."));
            }
        }
    }

    private void addWhole(ParsedRow row, Outcome outcome) {
        WholeKey key = new WholeKey(row.conditions(), row.years(), row.personal(), outcome);
        if (drafts.putIfAbsent(key, new Draft(row, List.of(), outcome)) != null) {
            merged++;
        }
    }

    /// In the order of the file.
    List<AllocationRule> rules() {
        return drafts.values().stream()
                .map(draft -> new AllocationRule(
                        draft.first().conditions(),
                        draft.first().years(),
                        draft.shares().isEmpty() ? draft.outcome() : new Outcome.Targets(draft.shares()),
                        draft.first().personal(),
                        new AllocationRule.Origin(source, draft.first().line())))
                .toList();
    }

    int merged() {
        return merged;
    }

    /// Rows that some key would find disagreeing, by conditions.
    static List<Contradiction> contradictions(List<AllocationRule> rules, TargetNames names) {
        Map<String, List<AllocationRule>> byConditions = new LinkedHashMap<>();
        rules.forEach(rule -> byConditions
                .computeIfAbsent(rule.conditionsText(), _ -> new ArrayList<>())
                .add(rule));
        List<Contradiction> contradictions = new ArrayList<>();
        byConditions.forEach((conditions, competing) -> {
            Set<AllocationRule> opposed = new LinkedHashSet<>();
            for (AllocationRule rule : competing) {
                if (competing.stream().anyMatch(other -> disagree(rule, other))) {
                    opposed.add(rule);
                }
            }
            if (!opposed.isEmpty()) {
                contradictions.add(new Contradiction(
                        conditions,
                        opposed.stream().map(rule -> rule.origin().line()).toList(),
                        opposed.stream().map(rule -> names.of(rule.outcome())).toList()));
            }
        });
        return contradictions;
    }

    private static boolean disagree(AllocationRule one, AllocationRule other) {
        return !one.outcome().equals(other.outcome())
                && one.conditions().equals(other.conditions())
                && one.years().isLimited() == other.years().isLimited()
                && overlap(one.years(), other.years());
    }

    private static boolean overlap(Years one, Years other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Years one, Years other) {
        return one.from() == null || other.to() == null || one.from().compareTo(other.to()) <= 0;
    }
}
