package fr.continuum.application.attention;

import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.RoleHolding;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whom to chase for what the plan lacks: departments for the contributions they hold, whoever steers an action that
/// is late, whoever answers for an indicator. Two spellings of one name are one. Each contribution counts once, under
/// its state.
public final class AskWhomToChase {

    private final JudgeContributions contributions;
    private final ReadIndicators indicators;

    public AskWhomToChase(JudgeContributions contributions, ReadIndicators indicators) {
        this.contributions = contributions;
        this.indicators = indicators;
    }

    /// Whoever owes most first, then by name; what nobody is named for comes last, whatever it is.
    public List<ToChase> of(Owner owner, LocalDate today) {
        Debts debts = new Debts();
        Judged judged = contributions.today(owner);
        judged.all()
                .forEach(one ->
                        owed(one).ifPresent(what -> debts.add(one.contribution().department(), what)));
        judged.plan()
                .ifPresent(plan -> plan.actions().stream()
                        .filter(action -> plan.isOpen(action.code()) && action.isLateOn(today))
                        .forEach(action -> debts.add(steering(plan, action, today), Owed.LATE_ACTION)));
        indicators.all(owner, today).stream()
                .filter(one ->
                        one.indicator().isActive() && one.standing().freshness().isStale())
                .forEach(one -> debts.add(answering(one.indicator()), Owed.MEASURE));
        return debts.all();
    }

    private static Optional<Owed> owed(JudgedContribution one) {
        return switch (one.state()) {
            case UNTRACED -> Optional.of(Owed.UNTRACED);
            case INCOMPLETE -> Optional.of(Owed.PROOF);
            case TO_CONFIRM -> Optional.of(Owed.CONFIRMATION);
            case STATUTORY, TRACED -> Optional.empty();
        };
    }

    /// The first who pilots it; where nobody does, the department that steers what stands above.
    private static String steering(MandatePlan plan, Action action, LocalDate today) {
        return plan.lineage(action.code()).reversed().stream()
                .flatMap(element -> element.roles().stream())
                .filter(holding -> holding.role().isPilot() && holding.namesSomebody() && !holding.isVacantOn(today))
                .map(RoleHolding::post)
                .findFirst()
                .orElse("");
    }

    private static String answering(Indicator indicator) {
        return indicator.post().isBlank() ? indicator.department() : indicator.post();
    }

    /// By name, whatever its spelling. Not for use by several threads.
    private static final class Debts {

        private static final Comparator<ToChase> MOST_FIRST = Comparator.comparing(ToChase::isNamed)
                .thenComparingInt(ToChase::all)
                .reversed()
                .thenComparing(ToChase::who);

        private final Map<String, String> spelled = new LinkedHashMap<>();
        private final Map<String, Map<Owed, Integer>> byName = new LinkedHashMap<>();

        void add(String who, Owed what) {
            String name = Spelling.folded(who);
            spelled.putIfAbsent(name, who.strip());
            byName.computeIfAbsent(name, _ -> new EnumMap<>(Owed.class)).merge(what, 1, Integer::sum);
        }

        List<ToChase> all() {
            List<ToChase> all = new ArrayList<>();
            byName.forEach((name, owes) -> all.add(new ToChase(spelled.getOrDefault(name, ""), new TreeMap<>(owes))));
            return all.stream().sorted(MOST_FIRST).toList();
        }
    }
}
