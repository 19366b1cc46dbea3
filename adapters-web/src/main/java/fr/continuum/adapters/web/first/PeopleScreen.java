package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.workforce.PeopleAtAGlance;
import fr.continuum.adapters.web.workforce.PeopleAtAGlance.People;
import fr.continuum.adapters.web.workforce.PeopleAtAGlance.Time;
import fr.continuum.adapters.web.workforce.PeopleAtAGlance.Trained;
import fr.continuum.adapters.web.workforce.Volume.Rate;
import fr.continuum.application.workforce.AskGainedTime.Totals;
import fr.continuum.application.workforce.AskTrainings.TrainingSeen;
import fr.continuum.domain.workforce.Seat;
import fr.continuum.domain.workforce.TrainingVolume;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// HR: trainings that say nothing of what they serve, posts whose roles are to be given to others, how much of the
/// training is covered, in days before euros, what became of time gained.
@Component
final class PeopleScreen implements Screen {

    private static final int TRAININGS = 5;
    private static final int POSTS = 4;
    private static final int NAMES = 3;

    private final PeopleAtAGlance glance;

    PeopleScreen(PeopleAtAGlance glance) {
        this.glance = glance;
    }

    @Override
    public Regard regard() {
        return Regard.PEOPLE;
    }

    @Override
    public List<Block> blocks(Asking asking) {
        People people = glance.of(asking.viewer(), asking.whose().autorite());
        return List.of(
                trainings(asking, people.training()),
                posts(asking, people),
                coverage(asking, people.training()),
                time(asking, people.time()));
    }

    private static Block trainings(Asking asking, @Nullable Trained told) {
        Block empty = Block.of("trainings", "/personnel/formations", List.of());
        if (told == null) {
            return withoutTrainings(empty, asking);
        }
        String year = told.year().toString();
        String list = asking.page("/personnel/formations", "annee", year, "etat", "sans-trace");
        String lead = asking.voice().say("trainings.of", year, told.all());
        if (told.without().isEmpty()) {
            return empty.led(lead)
                    .leading(new More(
                            asking.voice().say("trainings.year", year),
                            asking.page("/personnel/formations", "annee", year)));
        }
        return Block.of(
                        "trainings",
                        "/personnel/formations",
                        told.without().stream()
                                .limit(TRAININGS)
                                .map(one -> entry(asking, one))
                                .toList())
                .led(lead)
                .counting(List.of(new Tally(
                        asking.voice().say("tally.trainings", year),
                        told.without().size(),
                        list)))
                .leading(new More(
                        asking.voice().say("trainings.year", year),
                        asking.page("/personnel/formations", "annee", year)));
    }

    private static Block withoutTrainings(Block block, Asking asking) {
        return block.unknown(asking.voice().say("unknown.trainings"))
                .leading(new More(
                        asking.voice().asElsewhere("workforce.trainings.title"), asking.page("/personnel/formations")));
    }

    private static Entry entry(Asking asking, TrainingSeen one) {
        Voice voice = asking.voice();
        Entry entry = Entry.telling(
                new Line(List.of(new Line.Part(
                        one.training().title(),
                        asking.page(
                                "/contributions/fiche",
                                "genre",
                                "formation",
                                "code",
                                one.training().code()),
                        true))),
                "",
                one.training().department());
        return one.planned()
                .figure()
                .map(TrainingVolume::days)
                .filter(days -> days.signum() > 0)
                .map(days -> entry.worth(voice.say("days", voice.figures().quantity(days))))
                .orElse(entry);
    }

    private static Block posts(Asking asking, People people) {
        String page = asking.page("/personnel/postes");
        if (!people.planned()) {
            return Known.withoutPlan(Block.of("posts", "/personnel/postes", List.of()), asking);
        }
        Block block = Block.of(
                        "posts",
                        "/personnel/postes",
                        people.vacant().entrySet().stream()
                                .limit(POSTS)
                                .map(post -> entry(asking, post, page))
                                .toList())
                .counting(
                        people.roles() == 0
                                ? List.of()
                                : List.of(new Tally(asking.voice().say("tally.vacant"), people.roles(), page)))
                .leading(new More(asking.voice().say("posts.all"), page));
        return people.posts() ? block : block.unknown(asking.voice().say("unknown.posts"));
    }

    private static Entry entry(Asking asking, Map.Entry<String, List<Seat>> post, String page) {
        return Entry.of(
                new Line(List.of(new Line.Part(post.getKey(), page, true))),
                asking.voice()
                        .say(
                                "held",
                                asking.voice()
                                        .some(
                                                post.getValue().stream()
                                                        .map(seat ->
                                                                seat.element().value())
                                                        .toList(),
                                                NAMES)));
    }

    /// In days first: the levy pays most courses, so that euros tell less.
    private static Block coverage(Asking asking, @Nullable Trained told) {
        Block empty = Block.of("coverage", "/personnel/couverture", List.of());
        if (told == null) {
            return withoutTrainings(empty, asking);
        }
        Voice voice = asking.voice();
        List<Entry> entries = new ArrayList<>();
        Rate days = told.days();
        entries.add(rate(
                voice,
                "days",
                days,
                days == null ? "" : voice.figures().quantity(days.part()),
                days == null ? "" : voice.figures().quantity(days.whole())));
        Rate euros = told.euros();
        entries.add(rate(
                voice,
                "euros",
                euros,
                euros == null ? "" : voice.figures().euros(euros.partCents()),
                euros == null ? "" : voice.figures().euros(euros.wholeCents())));
        return Block.of("coverage", "/personnel/couverture", entries)
                .led(voice.say("coverage.of", told.year().toString()))
                .leading(new More(
                        voice.say("see-all"),
                        asking.page(
                                "/personnel/couverture", "annee", told.year().toString())));
    }

    /// A rate with what it is taken over and what is in neither; hidden where it is of too few people.
    private static Entry rate(Voice voice, String unit, @Nullable Rate rate, String part, String whole) {
        Line what = Line.of(voice.say("coverage." + unit));
        if (rate == null) {
            return Entry.of(what, "").worth(voice.asElsewhere("workforce.hidden"));
        }
        Entry entry = Entry.of(
                what,
                Voice.together(List.of(
                        rate.isOfSome() ? voice.asElsewhere("workforce.rate." + unit, part, whole) : "",
                        rate.unknown() == 0
                                ? ""
                                : voice.asElsewhere("workforce.rate." + unit + "-unknown", rate.unknown()))));
        return rate.rate() == null
                ? entry.worth("–")
                : entry.worth(voice.figures().percent(rate.rate())).over(whole).drawn(Picture.Meter.of(rate.rate()));
    }

    private static Block time(Asking asking, @Nullable Time told) {
        Block empty = Block.of("time", "/personnel/temps", List.of());
        if (told == null) {
            return empty.unknown(asking.voice().say("unknown.time"))
                    .leading(new More(
                            asking.voice().asElsewhere("workforce.time.title"), asking.page("/personnel/temps")));
        }
        Voice voice = asking.voice();
        String page = asking.page("/personnel/temps", "annee", told.year().toString());
        Totals totals = told.totals();
        List<Entry> entries = totals == null
                ? List.of(Entry.of(Line.of(voice.say("time.gained")), "").worth(voice.asElsewhere("workforce.hidden")))
                : hours(voice, totals);
        return Block.of("time", "/personnel/temps", entries)
                .led(voice.say("time.of", told.year().toString()))
                .leading(new More(voice.say("see-all"), page));
    }

    /// What is left is not what is gained less what is used where a department used more than it gained: that
    /// stands beside, so that the figures add up.
    private static List<Entry> hours(Voice voice, Totals totals) {
        List<Entry> entries = new ArrayList<>(List.of(
                hours(voice, "time.gained", totals.gained().value(), ""),
                used(voice, totals),
                hours(
                        voice,
                        "time.left",
                        totals.remainder().value(),
                        voice.say("time.fte", voice.figures().quantity(totals.remainderFte())))));
        if (totals.overdrawn().isPositive()) {
            entries.add(hours(voice, "time.overdrawn", totals.overdrawn().value(), voice.say("time.overdrawn.who")));
        }
        return entries;
    }

    private static Entry used(Voice voice, Totals totals) {
        Entry entry = hours(voice, "time.used", totals.used().value(), "");
        return totals.gained().isPositive()
                ? entry.drawn(Picture.Meter.of(
                        totals.used().value().divide(totals.gained().value(), 4, RoundingMode.HALF_UP)))
                : entry;
    }

    private static Entry hours(Voice voice, String key, BigDecimal hours, String under) {
        return Entry.of(Line.of(voice.say(key)), under)
                .worth(voice.asElsewhere("workforce.hours", voice.figures().quantity(hours)));
    }
}
