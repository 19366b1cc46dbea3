package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Euros;
import fr.continuum.domain.shared.Wording;
import java.time.LocalDate;
import java.util.List;

/// What can be said of an element of the plan. What the assembly *voted* changes only through a revision once the plan
/// is adopted (R06); what is *followed* (who holds a role, where an action stands) changes every day.
public enum FactName {
    LABEL(true, "intitulé", "label"),
    /// The challenge in plain words.
    STATEMENT(true, "énoncé", "statement"),
    AXIS(true, "axe", "axis"),
    UNDER(true, "placé sous", "placed under"),
    PRINCIPAL(true, "objectif principal", "principal objective"),
    OTHERS(true, "contribue aussi à", "also contributes to"),
    CONDITIONS(true, "conditions de réussite", "conditions of success"),
    TERRITORIES(true, "territoires", "territories"),
    START(true, "début", "start"),
    END(true, "fin", "end"),
    CONTINUOUS(true, "amélioration continue", "continuous improvement"),
    MILESTONES(true, "jalons", "milestones"),
    PLANNED_BUDGET(true, "budget prévu", "planned budget"),
    SOURCE(true, "source", "source"),
    OBJECTIVES(true, "objectifs qui le tiennent", "objectives that keep it"),
    ABANDONED(true, "abandon", "abandonment"),
    LINKS(true, "liens entre actions", "links between actions"),
    TERM(true, "mandat", "term of office"),
    DESCRIPTION(false, "descriptif", "description"),
    PRIORITY(false, "priorité", "priority"),
    STATE(false, "état", "state"),
    MILESTONES_REACHED(false, "jalons atteints", "milestones reached"),
    ROLES(false, "rôles", "roles"),
    LINEAGE(false, "plan précédent", "previous plan"),
    LEVEL_NAMES(false, "noms des niveaux", "names of the levels"),
    ORDER(false, "ordre", "order"),
    ADOPTION(false, "adoption", "adoption");

    private static final Wording NOTHING = new Wording("rien", "nothing");

    private final boolean voted;
    private final String french;
    private final String english;

    FactName(boolean voted, String french, String english) {
        this.voted = voted;
        this.french = french;
        this.english = english;
    }

    public boolean isVoted() {
        return voted;
    }

    /// What people call it.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// What is said under this name, in a line for people: days, euros and arrows in words.
    ///
    /// @param values as a [Fact] holds them
    public Wording told(List<String> values) {
        return values.isEmpty() || values.stream().allMatch(String::isEmpty)
                ? NOTHING
                : Wording.joined(", ", values.stream().map(this::told).toList());
    }

    private Wording told(String value) {
        return switch (this) {
            case START, END -> Days.wording(LocalDate.parse(value));
            case PLANNED_BUDGET -> Euros.wording(Long.parseLong(value));
            case CONTINUOUS -> new Wording("oui", "yes");
            case LINKS -> arrow(value);
            case ABANDONED -> dated(value);
            case LABEL,
                    STATEMENT,
                    AXIS,
                    UNDER,
                    PRINCIPAL,
                    OTHERS,
                    CONDITIONS,
                    TERRITORIES,
                    MILESTONES,
                    SOURCE,
                    OBJECTIVES,
                    TERM,
                    DESCRIPTION,
                    PRIORITY,
                    STATE,
                    MILESTONES_REACHED,
                    ROLES,
                    LINEAGE,
                    LEVEL_NAMES,
                    ORDER,
                    ADOPTION -> value.isEmpty() ? NOTHING : Wording.same(value);
        };
    }

    /// `A1 PRECEDES A2`.
    private static Wording arrow(String value) {
        for (ActionLink.Kind kind : ActionLink.Kind.values()) {
            String sign = " " + kind + " ";
            int at = value.indexOf(sign);
            if (at > 0) {
                return Wording.same(value.substring(0, at))
                        .then(" ")
                        .then(kind.wording())
                        .then(" " + value.substring(at + sign.length()));
            }
        }
        return Wording.same(value);
    }

    /// `2023-01-01 : sans financement`.
    private static Wording dated(String value) {
        int sign = value.indexOf(" : ");
        return sign < 0
                ? Wording.same(value)
                : Days.wording(LocalDate.parse(value.substring(0, sign)))
                        .then(", " + value.substring(sign + " : ".length()));
    }
}
