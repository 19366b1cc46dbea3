package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.application.contribution.JudgeContributions;
import fr.continuum.application.workforce.VeilContributions;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.ContributionState;
import fr.continuum.domain.contribution.JudgedContribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// IT: investments and process changes that say nothing of what they serve, and how nights went.
@Component
final class ItScreen implements Screen {

    private static final int SHOWN = 5;

    private final JudgeContributions judge;
    private final VeilContributions veils;
    private final NightBlocks nights;

    ItScreen(JudgeContributions judge, VeilContributions veils, NightBlocks nights) {
        this.judge = judge;
        this.veils = veils;
        this.nights = nights;
    }

    @Override
    public Regard regard() {
        return Regard.IT;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        List<JudgedContribution> all = judge.today(asking.whose().owner())
                .told(veils.of(
                        asking.whose().owner(),
                        Optional.empty(),
                        asking.viewer().sight())::of)
                .all();
        return List.of(
                untraced(asking, all, "investments", ContributionKind.IT_INVESTMENT),
                untraced(asking, all, "processes", ContributionKind.PROCESS_CHANGE),
                nights.putAside(asking));
    }

    /// The dearest first: what costs most is asked about first.
    private static Block untraced(Asking asking, List<JudgedContribution> all, String key, ContributionKind kind) {
        List<JudgedContribution> ofKind =
                all.stream().filter(one -> one.contribution().kind() == kind).toList();
        List<Entry> entries = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (ContributionState state : List.of(ContributionState.UNTRACED, ContributionState.INCOMPLETE)) {
            List<JudgedContribution> those =
                    ofKind.stream().filter(one -> one.state() == state).toList();
            if (!those.isEmpty()) {
                tallies.add(new Tally(
                        asking.voice().asElsewhere("contribution.state." + state),
                        those.size(),
                        list(asking, kind, state)));
            }
            those.stream()
                    .sorted(Comparator.comparingLong((JudgedContribution one) ->
                                    one.contribution().costCents().orElse(0))
                            .reversed())
                    .limit(SHOWN - entries.size())
                    .map(one -> entry(asking, one))
                    .forEach(entries::add);
        }
        Block block = Block.of(key, "/contributions", entries)
                .counting(tallies)
                .leading(new More(
                        asking.voice().say(key + ".all"), asking.page("/contributions", "genre", Ways.name(kind))));
        return ofKind.isEmpty()
                ? block.unknown(asking.voice().say("unknown." + key))
                : block.led(asking.voice().say(key + ".of", ofKind.size()));
    }

    private static String list(Asking asking, ContributionKind kind, ContributionState state) {
        return asking.page(
                "/contributions",
                "genre",
                Ways.name(kind),
                "etat",
                state == ContributionState.UNTRACED ? "sans-objectif" : "preuve-incomplete");
    }

    private static Entry entry(Asking asking, JudgedContribution judged) {
        Contribution one = judged.contribution();
        Entry entry = Entry.telling(
                        new Line(List.of(new Line.Part(
                                one.title(),
                                asking.page("/contributions/fiche", "genre", Ways.name(one.kind()), "code", one.code()),
                                true))),
                        "",
                        one.department())
                .badged(
                        asking.voice().asElsewhere("contribution.state." + judged.state()),
                        judged.state() == ContributionState.UNTRACED ? "untraced" : "ambiguous");
        return one.costCents().isPresent()
                ? entry.worth(asking.voice().figures().euros(one.costCents().getAsLong()))
                : entry;
    }
}
