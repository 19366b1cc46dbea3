package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The values of a [Fact] in a line for people: roles, places, states, days and euros in words of both languages.
final class ToldFact {

    private static final Wording NOTHING = new Wording("rien", "nothing");
    private static final Wording OF = new Wording(" : ", ": ");

    /// `LEAD_ELECTED Présidente @marie …2026-06-30`, as a [RoleHolding] writes itself.
    private static final Pattern HOLDING =
            Pattern.compile("([A-Z_]+) (.*?)(?: @(\\S+))?(?: …([0-9]{4}-[0-9]{2}-[0-9]{2}))?", Pattern.DOTALL);

    private ToldFact() {}

    static Wording of(FactName name, List<String> values) {
        if (values.isEmpty() || values.stream().allMatch(String::isEmpty)) {
            return NOTHING;
        }
        return switch (name) {
            case START, END -> day(values.getFirst());
            case TERM -> day(values.getFirst()).then(" – ").then(day(values.getLast()));
            case PLANNED_BUDGET -> Euros.wording(Long.parseLong(values.getFirst()));
            case KEY_FIGURE -> figure(values);
            case CONTINUOUS -> new Wording("oui", "yes");
            case LINKS -> each(values.stream().map(ToldFact::arrow));
            case ABANDONED -> dated(values.getFirst());
            case ADOPTION -> day(values.getFirst()).then(" (" + values.getLast() + ")");
            case STATE -> state(values);
            case PRIORITY -> Priority.valueOf(values.getFirst()).wording();
            case ROLES -> each(values.stream().map(ToldFact::role));
            case TERRITORIES -> each(values.stream().map(ToldFact::territory));
            case MILESTONES ->
                each(IntStream.range(0, values.size() / 2)
                        .mapToObj(i -> milestone(values.get(2 * i), values.get(2 * i + 1))));
            case MILESTONES_REACHED ->
                each(values.stream().map(on -> on.isEmpty() ? new Wording("pas encore", "not yet") : day(on)));
            case LABEL,
                    STATEMENT,
                    AXIS,
                    UNDER,
                    PRINCIPAL,
                    OTHERS,
                    CONDITIONS,
                    SOURCE,
                    OBJECTIVES,
                    DESCRIPTION,
                    LINEAGE,
                    LEVEL_NAMES,
                    ORDER -> each(values.stream().map(value -> value.isEmpty() ? NOTHING : Wording.same(value)));
        };
    }

    private static Wording each(Stream<Wording> told) {
        return Wording.joined(", ", told.toList());
    }

    private static Wording day(String value) {
        return Days.wording(LocalDate.parse(value));
    }

    private static Wording milestone(String name, String due) {
        return due.isEmpty()
                ? Wording.same(name)
                : Wording.same(name).then(" (").then(day(due)).then(")");
    }

    /// Its code, and what it says besides: a reason, or the day it was completed.
    private static Wording state(List<String> values) {
        Wording name = name(values.getFirst());
        String detail = values.size() < 2 ? "" : values.get(1);
        if (detail.isEmpty()) {
            return name;
        }
        return values.getFirst().equals("COMPLETED")
                ? name.then(new Wording(" le ", " on ")).then(day(detail))
                : name.then(OF).then(detail);
    }

    /// Its number, what it counts, its day and its source.
    private static Wording figure(List<String> values) {
        return Wording.same(values.get(0) + " " + values.get(1) + " (" + values.get(3) + ", ")
                .then(day(values.get(2)))
                .then(")");
    }

    private static Wording name(String state) {
        return switch (state) {
            case "DRAFT" -> new Wording("à l’étude", "being studied");
            case "PLANNED" -> new Wording("prévue", "planned");
            case "IN_PROGRESS" -> new Wording("en cours", "in progress");
            case "ON_HOLD" -> new Wording("en pause", "on hold");
            case "BLOCKED" -> new Wording("bloquée", "blocked");
            case "COMPLETED" -> new Wording("achevée", "completed");
            default -> throw new IllegalArgumentException("No state of an action that goes on: " + state);
        };
    }

    private static Wording role(String value) {
        Matcher holding = HOLDING.matcher(value);
        if (!holding.matches()) {
            throw new IllegalArgumentException("No role and who holds it: " + value);
        }
        Wording told = PlanRole.valueOf(holding.group(1)).wording().then(OF).then(holding.group(2));
        if (holding.group(3) != null) {
            told = told.then(new Wording(" (compte ", " (account ")).then(holding.group(3) + ")");
        }
        return holding.group(4) == null
                ? told
                : told.then(new Wording(", jusqu’au ", ", until ")).then(day(holding.group(4)));
    }

    /// `CANTON 4301 Val`.
    private static Wording territory(String value) {
        String[] words = value.split(" ", 3);
        return Territory.Kind.valueOf(words[0]).wording().then(" " + words[2] + " (" + words[1] + ")");
    }

    /// `A1 PRECEDES A2`.
    private static Wording arrow(String value) {
        return Arrays.stream(ActionLink.Kind.values())
                .filter(kind -> value.contains(" " + kind + " "))
                .findFirst()
                .map(kind -> {
                    String sign = " " + kind + " ";
                    int at = value.indexOf(sign);
                    return Wording.same(value.substring(0, at))
                            .then(" ")
                            .then(kind.wording())
                            .then(" " + value.substring(at + sign.length()));
                })
                .orElseGet(() -> Wording.same(value));
    }

    /// `2023-01-01 : sans financement`.
    private static Wording dated(String value) {
        int sign = value.indexOf(" : ");
        return sign < 0
                ? Wording.same(value)
                : day(value.substring(0, sign)).then(", " + value.substring(sign + " : ".length()));
    }
}
