package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.Glance.Challenge;
import fr.continuum.adapters.web.plan.LateRow.Kind;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.plan.ObjectiveView;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.plan.PlanAtAGlance;
import fr.continuum.adapters.web.plan.Standing;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.Territory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// An élu référent: the challenges they carry, told in words, the places they answer for, what is late and who
/// decides.
@Component
final class EluScreen implements Screen {

    private static final int LATE = 5;
    private static final int ACTIONS = 5;
    private static final Set<Kind> DECIDED = EnumSet.of(Kind.END, Kind.MILESTONE, Kind.ROLE, Kind.PILOT, Kind.LINKS);

    private final PlanAtAGlance plans;

    EluScreen(PlanAtAGlance plans) {
        this.plans = plans;
    }

    @Override
    public Regard regard() {
        return Regard.ELU;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        Optional<Glance> glance = plans.of(
                asking.viewer(), asking.whose().autorite(), asking.voice().locale());
        List<Challenge> own = glance.map(seen -> own(asking.viewer(), seen)).orElse(List.of());
        List<Block> blocks = new ArrayList<>();
        glance.ifPresent(seen -> own.forEach(challenge -> blocks.add(challenge(asking, seen, challenge))));
        if (own.isEmpty()) {
            Block none = Block.of("challenge", "/plan", List.of());
            blocks.add(
                    glance.isEmpty()
                            ? Known.withoutPlan(none, asking)
                            : none.unknown(asking.voice().say("unknown.challenge"))
                                    .leading(new More(asking.voice().say("stakes.all"), asking.page("/plan"))));
        }
        blocks.add(late(asking, glance, own));
        blocks.add(territory(asking, glance));
        return blocks;
    }

    /// Those they carry themselves, and those something below of which they carry.
    private static List<Challenge> own(SignedIn viewer, Glance glance) {
        return glance.challenges().stream()
                .filter(challenge -> challenge.open().stream()
                        .flatMap(standing -> standing.element().roles().stream())
                        .anyMatch(holding -> holding.role() == PlanRole.LEAD_ELECTED && viewer.sitsAt(holding)))
                .toList();
    }

    /// In words: what it is for, where it stands, what it keeps, what it gets.
    private static Block challenge(Asking asking, Glance glance, Challenge challenge) {
        Voice voice = asking.voice();
        ObjectiveView view = glance.objective(challenge);
        List<Entry> entries = new ArrayList<>();
        Entry standing = Entry.of(Line.of(actions(voice, view.actions())), states(voice, challenge, view));
        entries.add(view.actions() == 0 ? standing : standing.drawn(new Picture.States(view.bar())));
        List<Line.Part> pledges = glance.pledges(challenge);
        if (!pledges.isEmpty()) {
            entries.add(Entry.telling(
                    Line.of(voice.asElsewhere("plan.objective.pledges")),
                    "",
                    Voice.together(pledges.stream().map(Line.Part::text).toList())));
        }
        MoneyRow money = view.latest();
        if (money != null) {
            entries.add(money(voice, money).drawn(Picture.Range.of(money)));
        }
        return Block.of("challenge", "/plan", entries)
                .titled(challenge.name())
                .led(challenge.objective().statement())
                .leading(new More(voice.say("challenge.all"), challenge.name().href()));
    }

    private static String actions(Voice voice, long count) {
        return count == 0
                ? voice.asElsewhere("plan.objective.actions.none")
                : voice.asElsewhere("plan.objective.actions.count", count);
    }

    private static String states(Voice voice, Challenge challenge, ObjectiveView view) {
        return view.actions() == 0
                ? ""
                : Voice.together(List.of(
                        voice.asElsewhere(
                                "plan.objective.actions.late",
                                challenge.standing().lateActions()),
                        view.states().stream()
                                .map(state -> voice.asElsewhere("plan.objective.state." + state.state(), state.count()))
                                .collect(Collectors.joining(", "))));
    }

    private static Entry money(Voice voice, MoneyRow money) {
        String amount = money.told().isExact()
                ? voice.figures().shortEuros(money.told().strongCents())
                : voice.asElsewhere(
                        "plan.objective.range",
                        voice.figures().shortEuros(money.told().leastCents()),
                        voice.figures().shortEuros(money.told().mostCents()));
        return Entry.leading(
                voice.say("gets", amount),
                money.href(),
                Voice.together(List.of(
                        voice.asElsewhere(
                                "plan.objective.money.when",
                                voice.asElsewhere("measure." + money.measure()),
                                money.year().toString()),
                        voice.asElsewhere(
                                money.told().isExact() ? "plan.objective.money.exact" : "plan.objective.money.why"),
                        money.told().several() ? voice.asElsewhere("plan.objective.money.several") : "")));
    }

    private static Block late(Asking asking, Optional<Glance> glance, List<Challenge> own) {
        if (own.isEmpty()) {
            return Block.of("late", "/plan", List.of()).unknown(asking.voice().say("unknown.late"));
        }
        List<Entry> entries = glance.map(seen -> own.stream()
                        .flatMap(challenge -> seen.late(challenge).stream())
                        .toList())
                .map(rows -> LateEntries.of(rows, DECIDED, LATE, asking.voice()))
                .orElse(List.of());
        return Block.of("late", "/plan", entries)
                .leading(own.stream()
                        .map(challenge -> new More(
                                asking.voice()
                                        .say("late.all", challenge.objective().code()),
                                challenge.name().href() + "#retard"))
                        .toArray(More[]::new));
    }

    /// What of the plan is about the places they answer for.
    private static Block territory(Asking asking, Optional<Glance> glance) {
        List<Tally> tallies = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        glance.ifPresent(seen -> {
            List<Territory> places = seen.places(asking.viewer()::answersFor);
            places.forEach(place ->
                    tallies.add(new Tally(place.label(), seen.about(place).size(), seen.hrefOf(place) + "&vue=liste")));
            places.stream()
                    .flatMap(place -> seen.about(place).stream())
                    .distinct()
                    .limit(ACTIONS)
                    .map(standing -> entry(asking.voice(), seen, standing))
                    .forEach(entries::add);
        });
        Block block = Block.of("territory", "/plan", entries).counting(tallies);
        if (glance.isEmpty()) {
            return Known.withoutPlan(block, asking);
        }
        return asking.viewer().territories().isEmpty()
                ? block.unknown(asking.voice().say("unknown.territory"))
                : block;
    }

    private static Entry entry(Voice voice, Glance glance, Standing standing) {
        String state = standing.isAction()
                ? voice.asElsewhere("plan.state." + standing.state())
                : actions(voice, standing.actions().size());
        Entry entry = Entry.of(new Line(List.of(glance.name(standing.element().code()))), state);
        return standing.late() ? entry.badged(voice.asElsewhere("plan.look.LATE"), "untraced") : entry;
    }
}
