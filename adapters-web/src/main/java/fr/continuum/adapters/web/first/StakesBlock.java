package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.indicator.IndicatorRow;
import fr.continuum.adapters.web.indicator.IndicatorsOf;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.Glance.Challenge;
import fr.continuum.adapters.web.plan.Lack;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.plan.Standing;
import fr.continuum.adapters.web.plan.StatesBar;
import fr.continuum.adapters.web.reading.PaidFor;
import fr.continuum.application.attention.Stake;
import fr.continuum.application.attention.Stake.Kind;
import fr.continuum.application.attention.Stake.Reason;
import fr.continuum.domain.indicator.TrafficLight;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanElement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which challenges are most at stake, and why in words.
@Component
final class StakesBlock {

    private static final int STAKES = 5;

    private final IndicatorsOf indicators;
    private final PaidFor paid;

    StakesBlock(IndicatorsOf indicators, PaidFor paid) {
        this.indicators = indicators;
        this.paid = paid;
    }

    Block of(Asking asking, Optional<Glance> glance) {
        if (glance.isEmpty()) {
            return Known.withoutPlan(Block.of("stakes", "/plan", List.of()), asking);
        }
        List<Entry> entries = entries(asking, glance.get());
        return Block.of("stakes", "/plan", entries)
                .led(entries.isEmpty() ? "" : asking.voice().say("stakes.lead"))
                .leading(new More(asking.voice().say("stakes.all"), asking.page("/plan")));
    }

    private List<Entry> entries(Asking asking, Glance glance) {
        Map<PlanCode, List<IndicatorRow>> measured = indicators.rows(
                asking.whose().owner(),
                glance.plan().content().elements().stream()
                        .map(PlanElement::code)
                        .toList(),
                glance.day(),
                asking.whose().autorite(),
                "");
        Map<PlanCode, Challenge> challenges = new LinkedHashMap<>();
        glance.challenges()
                .forEach(challenge -> challenges.put(challenge.objective().code(), challenge));
        Optional<Set<String>> codes = asking.whose().authority().flatMap(paid::codes);
        return Stake.first(
                        challenges.values().stream()
                                .map(challenge -> stake(challenge, measured))
                                .toList(),
                        STAKES)
                .stream()
                .map(stake -> entry(asking.voice(), glance, stake, challenges.get(stake.objective()), codes))
                .toList();
    }

    private static Entry entry(
            Voice voice, Glance glance, Stake stake, @Nullable Challenge challenge, Optional<Set<String>> codes) {
        Entry entry = Entry.of(
                new Line(List.of(glance.name(stake.objective()))),
                Voice.together(stake.reasons().stream()
                        .map(reason -> said(voice, reason, challenge, codes))
                        .toList()));
        return challenge == null || challenge.standing().actions().isEmpty()
                ? entry
                : entry.drawn(new Picture.States(StatesBar.of(challenge.standing())));
    }

    /// What no contribution serves may be paid for all the same: where that can be told, it is.
    private static String said(Voice voice, Reason reason, @Nullable Challenge challenge, Optional<Set<String>> paid) {
        String said = voice.say("stake." + reason.kind(), reason.count(), reason.of());
        if (reason.kind() != Kind.NOT_SERVED || challenge == null || paid.isEmpty()) {
            return said;
        }
        long unpaid = notServed(challenge)
                .filter(one -> !paid.get().contains(one.element().code().value()))
                .count();
        return said + ", " + voice.say("stake.NOT_SERVED.unpaid", unpaid);
    }

    private static Stream<Standing> notServed(Challenge challenge) {
        return challenge.open().stream()
                .filter(one -> one.isAction() && one.lacks().contains(Lack.CONTRIBUTION));
    }

    private static Stake stake(Challenge challenge, Map<PlanCode, List<IndicatorRow>> measured) {
        Standing standing = challenge.standing();
        List<Standing> open = challenge.open();
        List<Standing> actions = open.stream().filter(Standing::isAction).toList();
        Collection<IndicatorRow> rows = under(challenge, measured);
        return new Stake(
                challenge.objective().code(),
                List.of(
                        new Reason(
                                Kind.LATE,
                                (int) standing.lateActions(),
                                standing.actions().size()),
                        new Reason(Kind.FAR_BEHIND, count(rows, TrafficLight.RED), rows.size()),
                        new Reason(
                                Kind.NOBODY,
                                (int) open.stream()
                                        .filter(one ->
                                                one.isVacant() || one.lacks().contains(Lack.PILOT))
                                        .count(),
                                open.size()),
                        new Reason(Kind.NOT_SERVED, (int) notServed(challenge).count(), actions.size()),
                        new Reason(Kind.OUT_OF_DATE, count(rows, TrafficLight.OUT_OF_DATE), rows.size())));
    }

    /// Those of the challenge and of all below it, each once.
    private static Collection<IndicatorRow> under(Challenge challenge, Map<PlanCode, List<IndicatorRow>> measured) {
        Map<String, IndicatorRow> once = new LinkedHashMap<>();
        Stream.concat(Stream.of(challenge.standing()), challenge.below().stream())
                .flatMap(standing -> measured.getOrDefault(standing.element().code(), List.of()).stream())
                .forEach(row -> once.putIfAbsent(row.indicator().code(), row));
        return once.values();
    }

    private static int count(Collection<IndicatorRow> rows, TrafficLight light) {
        return (int)
                rows.stream().filter(row -> row.standing().light() == light).count();
    }
}
