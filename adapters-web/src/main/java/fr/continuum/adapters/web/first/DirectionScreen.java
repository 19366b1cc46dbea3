package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.LateRow.Kind;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.plan.PlanAtAGlance;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.rule.ReadWaivers;
import fr.continuum.domain.rule.Waiver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The director general: what waits for a decision, what changed, which objectives are at stake and why.
@Component
final class DirectionScreen implements Screen {

    /// Five weeks before a waiver ends there is time to decide again.
    static final int WAIVER_DAYS = 35;

    private static final int LATE = 4;
    private static final int VACANT = 2;
    private static final int WAIVERS = 2;

    private final PlanAtAGlance plans;
    private final ReadWaivers waivers;
    private final ChangedBlock changed;
    private final StakesBlock stakes;

    DirectionScreen(PlanAtAGlance plans, ReadWaivers waivers, ChangedBlock changed, StakesBlock stakes) {
        this.plans = plans;
        this.waivers = waivers;
        this.changed = changed;
        this.stakes = stakes;
    }

    @Override
    public Regard regard() {
        return Regard.DIRECTION;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        Optional<Glance> glance = plans.of(
                asking.viewer(), asking.whose().autorite(), asking.voice().locale());
        return List.of(decisions(asking, glance), changed.of(asking), stakes.of(asking, glance));
    }

    private Block decisions(Asking asking, Optional<Glance> glance) {
        List<Waiver> ending = asking.authority()
                .map(siren -> waivers.read(siren).ending(WAIVER_DAYS))
                .orElse(List.of());
        List<Tally> tallies = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        glance.ifPresent(seen -> {
            tallies.addAll(LateEntries.looks(seen, asking));
            var late = seen.late();
            entries.addAll(LateEntries.of(late, EnumSet.of(Kind.END, Kind.MILESTONE), LATE, asking.voice()));
            entries.addAll(LateEntries.of(late, EnumSet.of(Kind.ROLE, Kind.PILOT), VACANT, asking.voice()));
            LateEntries.confirmations(seen, asking).ifPresent(tallies::add);
        });
        String list = asking.page(
                "/constats/derogations",
                "etat-est",
                "en-cours",
                "dernier-jour-au",
                asking.today().plusDays(WAIVER_DAYS).toString());
        if (!ending.isEmpty()) {
            tallies.add(new Tally(asking.voice().say("waivers-ending"), ending.size(), list));
        }
        ending.stream()
                .limit(WAIVERS)
                .map(one -> entry(one, list, asking.voice()))
                .forEach(entries::add);
        Block block = Block.of("decisions", "/plan", entries).counting(tallies);
        return glance.isEmpty()
                ? Known.withoutPlan(block, asking)
                : block.leading(new More(
                        asking.voice().say("decisions.all"), asking.page("/plan", "vue", "liste", "etat", "LATE")));
    }

    private static Entry entry(Waiver waiver, String href, Voice voice) {
        String rule = waiver.rule().id() + " · "
                + Said.in(voice.locale(), waiver.rule().wording());
        return Entry.telling(
                        new Line(List.of(new Line.Part(rule, href, false))),
                        voice.say("waiver-ends", voice.date(waiver.lastDay())) + " ",
                        waiver.reason())
                .badged(voice.say("waiver"), "ambiguous");
    }
}
