package fr.continuum.adapters.web.plan;

import fr.continuum.domain.plan.Action;
import fr.continuum.domain.plan.Objective;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.Pledge;
import fr.continuum.domain.plan.StrategicAxis;
import fr.continuum.domain.shared.Spelling;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which elements a reader asked for, as the address says it; empty parts let everything through, as do those that
/// name nothing.
///
/// @param vue [#TREE], [#LIST] or [#PLEDGES]
/// @param niveau a level, by name
/// @param etat a state of an action, by name; [#LATE]; [#ABANDONED] for any level
/// @param role a role somebody holds, by name, or [#VACANT]
/// @param territoire kind and code of a place: `COMMUNE 43157`
/// @param texte anywhere in what is said of an element or who holds it; accents and case forgiven
/// @param sans what it lacks: [Lack#address]
/// @param repond of actions: who is asked about them, or [#NOBODY]; two spellings of one name are one
/// @param tient of objectives and actions that count: who holds some role of them; likewise
public record PlanFilter(
        String vue,
        String niveau,
        String etat,
        String role,
        String territoire,
        String texte,
        String sans,
        String repond,
        String tient) {

    static final String TREE = "arbre";
    static final String LIST = "liste";
    static final String PLEDGES = "engagements";
    static final String LATE = "LATE";
    static final String ABANDONED = "ABANDONED";
    static final String VACANT = "vacant";
    public static final String NOBODY = "sans";

    /// Parts the address leaves out are empty.
    public PlanFilter(
            @Nullable String vue,
            @Nullable String niveau,
            @Nullable String etat,
            @Nullable String role,
            @Nullable String territoire,
            @Nullable String texte,
            @Nullable String sans,
            @Nullable String repond,
            @Nullable String tient) {
        this.vue = Stream.of(LIST, PLEDGES)
                .filter(view -> view.equals(vue))
                .findFirst()
                .orElse(TREE);
        this.niveau = text(niveau);
        this.etat = text(etat);
        this.role = text(role);
        this.territoire = text(territoire);
        this.texte = text(texte);
        this.sans = text(sans);
        this.repond = text(repond);
        this.tient = text(tient);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /// Whether anything is asked at all, but how it is laid out.
    public boolean asks() {
        return Stream.of(niveau, etat, role, territoire, texte, sans, repond, tient)
                .anyMatch(part -> !part.isEmpty());
    }

    boolean lets(Standing standing) {
        return (niveau.isEmpty() || standing.element().level().name().equals(niveau))
                && (etat.isEmpty() || isIn(standing))
                && (role.isEmpty() || isHeld(standing))
                && (territoire.isEmpty()
                        || standing.element().territories().stream()
                                .anyMatch(place -> Spot.of(place).value().equals(territoire)))
                && (sans.isEmpty()
                        || Lack.of(sans).filter(standing.lacks()::contains).isPresent())
                && (repond.isEmpty() || (standing.isAction() && isAsked(standing)))
                && (tient.isEmpty() || isCarried(standing))
                && (texte.isEmpty() || plain(said(standing)).contains(plain(texte)));
    }

    private boolean isIn(Standing standing) {
        return switch (etat) {
            case LATE -> standing.late();
            case ABANDONED -> !standing.element().isActive();
            default -> standing.state().equals(etat);
        };
    }

    private boolean isAsked(Standing standing) {
        return repond.equals(NOBODY)
                ? standing.answers().isEmpty()
                : Spelling.folded(standing.answers()).equals(Spelling.folded(repond));
    }

    /// As the page of what one's work serves counts what is carried.
    private boolean isCarried(Standing standing) {
        return standing.open()
                && (standing.element() instanceof Objective || standing.isAction())
                && standing.holders().stream()
                        .anyMatch(holder -> Spelling.folded(holder.post()).equals(Spelling.folded(tient)));
    }

    private boolean isHeld(Standing standing) {
        return role.equals(VACANT)
                ? standing.isVacant()
                : standing.holders().stream()
                        .anyMatch(holder -> holder.role().name().equals(role));
    }

    private static String said(Standing standing) {
        PlanElement element = standing.element();
        String holders = standing.holders().stream().map(Holder::post).collect(Collectors.joining(" "));
        String more = switch (element) {
            case StrategicAxis _ -> "";
            case Objective objective -> objective.statement() + " " + String.join(" ", objective.conditions());
            case Action action -> action.description();
            case Pledge pledge -> pledge.source();
        };
        return String.join(" ", element.code().value(), element.label(), more, holders);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
