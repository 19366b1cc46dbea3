package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.Glance.Challenge;
import fr.continuum.adapters.web.plan.LateRow;
import fr.continuum.adapters.web.plan.LateRow.Kind;
import fr.continuum.adapters.web.plan.LevelWords;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.plan.ObjectiveView;
import fr.continuum.adapters.web.plan.ObjectiveView.MoneyRow;
import fr.continuum.adapters.web.plan.PlanAtAGlance;
import fr.continuum.adapters.web.plan.Standing;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.attention.Stake;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.domain.plan.KeyFigure;
import fr.continuum.domain.plan.LevelNames;
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

    /// All that the page of a challenge lists: nothing is said to wait for no answer that its page says waits.
    private static final Set<Kind> LISTED = EnumSet.allOf(Kind.class);

    private static final String CHALLENGE = "challenge";

    private final PlanAtAGlance plans;
    private final ReadPlan read;
    private final LevelWords levels;

    EluScreen(PlanAtAGlance plans, ReadPlan read, LevelWords levels) {
        this.plans = plans;
        this.read = read;
        this.levels = levels;
    }

    @Override
    public Regard regard() {
        return Regard.ELU;
    }

    /// After what they carry: nothing, one, several.
    @Override
    public String title(Asking asking, List<Block> blocks) {
        ChallengeWords words = words(asking);
        long carried = blocks.stream()
                .filter(block -> block.key().equals(CHALLENGE) && !block.title().isEmpty())
                .count();
        return asking.voice().say("title.elu", words.mine(carried), words.one(), words.several());
    }

    private ChallengeWords words(Asking asking) {
        LevelNames names = read.today(asking.whose().owner())
                .map(plan -> plan.content().content().levelNames())
                .orElse(LevelNames.USUAL);
        return ChallengeWords.of(levels, names, asking.voice().locale());
    }

    @Override
    public List<Block> blocks(Asking asking) {
        Optional<Glance> glance = plans.of(
                asking.viewer(), asking.whose().autorite(), asking.voice().locale());
        List<Carried> own = glance.map(seen -> own(asking.viewer(), seen)).orElse(List.of());
        List<Block> blocks = new ArrayList<>();
        glance.ifPresent(seen -> own.forEach(carried -> blocks.add(challenge(asking, seen, carried))));
        if (own.isEmpty()) {
            Block none = Block.of(CHALLENGE, "/plan", List.of());
            blocks.add(
                    glance.isEmpty()
                            ? Known.withoutPlan(none, asking)
                            : none.unknown(asking.voice()
                                            .say(
                                                    "unknown.challenge",
                                                    words(asking).several()))
                                    .leading(new More(asking.voice().say("stakes.all"), asking.page("/plan"))));
        }
        blocks.add(late(asking, own));
        blocks.add(territory(asking, glance));
        return blocks;
    }

    /// @param view what its page says of it
    private record Carried(Challenge challenge, ObjectiveView view) {}

    /// Those they carry themselves, and those something below of which they carry.
    private static List<Carried> own(SignedIn viewer, Glance glance) {
        return glance.challenges().stream()
                .filter(challenge -> challenge.open().stream()
                        .flatMap(standing -> standing.element().roles().stream())
                        .anyMatch(holding -> holding.role() == PlanRole.LEAD_ELECTED && viewer.sitsAt(holding)))
                .map(challenge -> new Carried(challenge, glance.objective(challenge)))
                .toList();
    }

    /// In words: what it is for, where it stands, what is far from its target, what it carries, what it gets.
    private static Block challenge(Asking asking, Glance glance, Carried carried) {
        Voice voice = asking.voice();
        Challenge challenge = carried.challenge();
        ObjectiveView view = carried.view();
        List<Entry> entries = new ArrayList<>();
        challenge.objective().keyFigure().ifPresent(figure -> entries.add(remembered(voice, figure)));
        Entry standing = Entry.of(Line.of(actions(voice, view.actions())), states(voice, challenge, view));
        entries.add(view.actions() == 0 ? standing : standing.drawn(new Picture.States(view.bar())));
        List<Line.Part> far = view.farBehind();
        if (!far.isEmpty()) {
            entries.add(Entry.naming(
                    Line.of(voice.say("stake." + Stake.Kind.FAR_BEHIND, far.size(), view.measured())), far));
        }
        List<Line.Part> pledges = glance.pledges(challenge);
        if (!pledges.isEmpty()) {
            entries.add(Entry.naming(Line.of(voice.asElsewhere("plan.objective.pledges")), pledges));
        }
        MoneyRow money = view.latest();
        if (money != null) {
            entries.add(money(voice, money).drawn(Picture.Range.of(money)));
        }
        return Block.of(CHALLENGE, "/plan", entries)
                .titled(challenge.name())
                .led(challenge.objective().statement())
                .leading(new More(voice.say("challenge.all"), challenge.name().href()));
    }

    /// The figure people remember of it, with who says so and since when.
    private static Entry remembered(Voice voice, KeyFigure figure) {
        return new Entry(
                "",
                "",
                new Line(List.of(new Line.Part(figure.figure() + " " + figure.meaning(), "", true))),
                new Line(List.of(
                        new Line.Part(figure.source(), "", true),
                        new Line.Part(" · " + voice.date(figure.on()), "", false))),
                "",
                "",
                null);
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

    /// Of all they carry together, what waits longest first, however many challenges there are.
    private Block late(Asking asking, List<Carried> own) {
        Voice voice = asking.voice();
        if (own.isEmpty()) {
            return Block.of("late", "/plan", List.of())
                    .unknown(voice.say("unknown.late", words(asking).several()));
        }
        List<LateRow> rows = LateEntries.once(
                own.stream()
                        .flatMap(carried -> carried.view().late().stream())
                        .sorted(Glance.oldestFirst())
                        .toList(),
                LISTED);
        return Block.of("late", "/plan", LateEntries.of(rows, LISTED, LATE, voice))
                .led(rows.size() > LATE ? voice.say("late.first", LATE, rows.size()) : "")
                .leading(own.stream()
                        .map(Carried::challenge)
                        .map(challenge -> new More(
                                voice.say("late.all", challenge.objective().code()),
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
