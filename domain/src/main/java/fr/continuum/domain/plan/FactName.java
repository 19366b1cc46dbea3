package fr.continuum.domain.plan;

import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Set;

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
    OBJECTIVES(true, "objectifs qui le portent", "objectives that carry it"),
    ABANDONED(true, "abandon", "abandonment"),
    LINKS(true, "liens entre actions", "links between actions"),
    TERM(true, "mandat", "term of office"),
    /// One figure people remember, with what it counts, its day and its source.
    KEY_FIGURE(false, "chiffre clé", "key figure"),
    DESCRIPTION(false, "descriptif", "description"),
    PRIORITY(false, "priorité", "priority"),
    STATE(false, "état", "state"),
    MILESTONES_REACHED(false, "jalons atteints", "milestones reached"),
    ROLES(false, "rôles", "roles"),
    LINEAGE(false, "plan précédent", "previous plan"),
    LEVEL_NAMES(false, "noms des niveaux", "names of the levels"),
    ORDER(false, "ordre", "order"),
    ADOPTION(false, "adoption", "adoption");

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

    /// Whether it says when.
    public boolean isSchedule() {
        return this == START || this == END || this == CONTINUOUS;
    }

    /// What answers the same question, itself included: how an action ends is said by its end, or by continuous
    /// improvement, which has none.
    Set<FactName> saidTogether() {
        return this == END || this == CONTINUOUS ? Set.of(END, CONTINUOUS) : Set.of(this);
    }

    /// What people call it.
    public Wording wording() {
        return new Wording(french, english);
    }

    /// What is said under this name, in a line for people: roles, places, days, euros and arrows in words.
    ///
    /// @param values as a [Fact] holds them
    public Wording told(List<String> values) {
        return ToldFact.of(this, values);
    }
}
