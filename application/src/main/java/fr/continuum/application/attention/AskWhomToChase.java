package fr.continuum.application.attention;

import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.contribution.JudgeContributions.Judged;
import fr.continuum.application.indicator.ReadIndicators;
import fr.continuum.application.workforce.AskVacancies;
import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.plan.Vacancies;
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
    private final AskVacancies vacancies;

    public AskWhomToChase(JudgeContributions contributions, ReadIndicators indicators, AskVacancies vacancies) {
        this.contributions = contributions;
        this.indicators = indicators;
        this.vacancies = vacancies;
    }

    /// Whoever owes most first, then by name; what nobody is named for comes last, whatever it is.
    public List<ToChase> of(Owner owner, LocalDate today) {
        Debts debts = new Debts();
        Judged judged = contributions.today(owner);
        judged.all()
                .forEach(one ->
                        owed(one).ifPresent(what -> debts.add(one.contribution().department(), what)));
        judged.plan().ifPresent(plan -> {
            Vacancies vacant = vacancies.of(owner, plan, today);
            plan.actions().stream()
                    .filter(action -> plan.isOpen(action.code()) && action.isLateOn(today))
                    .forEach(action -> debts.add(Answering.of(plan, action, vacant), Owed.LATE_ACTION));
        });
        indicators.all(owner, today).stream()
                .filter(one ->
                        one.indicator().isActive() && one.standing().freshness().isStale())
                .forEach(one -> debts.add(Answering.of(one.indicator()), Owed.MEASURE));
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
