package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.plan.Glance;
import fr.continuum.adapters.web.plan.Holder;
import fr.continuum.adapters.web.plan.LateRow;
import fr.continuum.adapters.web.plan.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is late, told in a line each: what, since when, who decides; and how many there are, as lists of the plan
/// count them.
final class LateEntries {

    private LateEntries() {}

    /// What of the plan waits for a decision, each leading to the list of as many: late actions, vacant roles as
    /// their page counts them, what nobody was ever named to steer.
    static List<Tally> looks(Glance glance, Asking asking) {
        return Stream.of(
                        new Tally(
                                asking.voice().say("tally.late"),
                                glance.lateActions(),
                                asking.page("/plan", "vue", "liste", "etat", "LATE")),
                        new Tally(
                                asking.voice().say("tally.vacant"),
                                glance.vacantRoles(),
                                asking.page("/personnel/postes")),
                        new Tally(
                                asking.voice().say("tally.pilot"),
                                glance.withoutPilot(),
                                asking.page("/plan", "vue", "liste", "sans", "pilote")))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    /// Contributions whose links wait to be confirmed; empty where none does.
    static Optional<Tally> confirmations(Glance glance, Asking asking) {
        return glance.contributionsWaiting() == 0
                ? Optional.empty()
                : Optional.of(new Tally(
                        asking.voice().say("to-confirm"),
                        glance.contributionsWaiting(),
                        asking.page("/contributions/a-confirmer") + "#par-contribution"));
    }

    /// The first of some kinds, each element once.
    static List<Entry> of(List<LateRow> rows, Set<LateRow.Kind> kinds, int most, Voice voice) {
        return once(rows, kinds).stream().limit(most).map(row -> of(row, voice)).toList();
    }

    /// Those of some kinds, each element once: an action past its end is not told again for its milestones. What a
    /// night found is told finding by finding, as on the page of the objective.
    static List<LateRow> once(List<LateRow> rows, Set<LateRow.Kind> kinds) {
        Map<String, LateRow> once = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> kinds.contains(row.kind()))
                .forEach(row -> once.putIfAbsent(
                        row.kind() == LateRow.Kind.FINDING
                                ? row.href()
                                : row.about().text(),
                        row));
        return List.copyOf(once.values());
    }

    private static Entry of(LateRow row, Voice voice) {
        if (row.kind() == LateRow.Kind.FINDING) {
            return found(row, voice);
        }
        List<Line.Part> what = new ArrayList<>();
        if (!row.said().isEmpty()) {
            what.add(new Line.Part(row.said(), "", true));
            what.add(new Line.Part(" – ", "", false));
        }
        what.add(row.about());
        String since = row.since() == null ? "" : voice.say("since", voice.date(row.since()));
        String who = who(row);
        String decides = Voice.together(List.of(
                instead(row, voice),
                who.isEmpty() ? voice.asElsewhere("plan.objective.late.nobody") : voice.say("decides")));
        return Entry.telling(new Line(what), Voice.together(List.of(since, decides)) + (who.isEmpty() ? "" : " "), who)
                .badged(
                        voice.asElsewhere("plan.objective.late." + row.kind(), row.count()),
                        row.kind() == LateRow.Kind.LINKS ? "ambiguous" : "untraced");
    }

    /// Nobody is late by what a night found: it is settled with the plan officer. What it is about comes first,
    /// what was found and how much in words, the number of the rule last.
    private static Entry found(LateRow row, Voice voice) {
        List<Line.Part> what = new ArrayList<>();
        what.add(row.about());
        what.add(new Line.Part(voice.asElsewhere("plan.objective.late.colon") + " ", "", false));
        what.add(new Line.Part(inWords(row, voice), row.href(), false));
        String since =
                row.since() == null ? "" : voice.asElsewhere("plan.objective.late.found", voice.date(row.since()));
        return Entry.of(
                        new Line(what),
                        Voice.together(List.of(
                                since,
                                voice.say("decides") + " " + voice.asElsewhere("plan.objective.late.officer"),
                                row.finding() == null
                                        ? ""
                                        : row.finding().finding().rule().id())))
                .badged(voice.asElsewhere("plan.objective.late." + row.kind(), row.count()), "ambiguous");
    }

    private static String inWords(LateRow row, Voice voice) {
        if (row.finding() == null) {
            return voice.asElsewhere("plan.objective.late.all-found");
        }
        String found = row.finding().found()
                + (row.amount().isEmpty()
                        ? ""
                        : ", " + voice.figures().euros(row.amount().getAsLong()));
        return row.expected().isEmpty()
                ? found
                : voice.asElsewhere("plan.objective.late.instead-of", found, row.expected());
    }

    /// Why it is who steers what stands above that decides; empty elsewhere.
    private static String instead(LateRow row, Voice voice) {
        LateRow.Instead instead = row.instead();
        return instead == null ? "" : voice.say(instead.left() ? "instead.left" : "instead.unnamed");
    }

    /// In the words of the authority, whose posts have commas in their names; empty where nobody is named.
    private static String who(LateRow row) {
        return row.who().isEmpty()
                ? String.join(" ; ", row.departments())
                : row.who().stream().map(Holder::post).collect(Collectors.joining(" ; "));
    }
}
