package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A fact that a line about an element tells under a label (« Pilote : Bâtiments », « Échéance : T4 2027 »), rather
/// than words to describe it. What is written otherwise stays words.
public sealed interface OutlineFact {

    /// Posts are short; what is longer is a sentence.
    int LONGEST_POST = 100;

    Pattern LABELED = Pattern.compile("(?iu)^([^:]{2,60}?)\\s*:\\s*(\\S.*)$");
    Pattern END = Pattern.compile("(?iu)échéances?|date d['’]échéance|date de fin|fin|délai");
    Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20|21)\\d{2})");

    /// Who steers or takes part, by post.
    record Holding(List<RoleHolding> roles) implements OutlineFact {

        public Holding {
            roles = List.copyOf(roles);
        }
    }

    /// The last day of an action; of a period, its last.
    record End(LocalDate day) implements OutlineFact {}

    /// @param about what the line is about: axes and promises have no such facts, objectives no end
    static Optional<OutlineFact> of(String text, OutlineLevel about) {
        Matcher labeled = LABELED.matcher(text);
        if (!labeled.matches() || !(about.isObjective() || about == OutlineLevel.ACTION)) {
            return Optional.empty();
        }
        String label = labeled.group(1).strip();
        String said = labeled.group(2).strip();
        if (about == OutlineLevel.ACTION && END.matcher(label).matches()) {
            return end(said).map(End::new);
        }
        return labels().entrySet().stream()
                .filter(role -> role.getKey().matcher(label).matches())
                .findFirst()
                .flatMap(role -> holding(role.getValue(), said));
    }

    private static Map<Pattern, PlanRole> labels() {
        Map<Pattern, PlanRole> labels = new LinkedHashMap<>();
        labels.put(
                Pattern.compile("(?iu)élu[·.()es]*(?: (?:référent|pilote|porteu[rs])[·.()es]*)?"),
                PlanRole.LEAD_ELECTED);
        labels.put(
                Pattern.compile("(?iu)(?:direction ou service|direction|service)(?: (?:pilote|porteuse?|porteur"
                        + "|responsable|référente?))?"),
                PlanRole.LEAD_DEPARTMENT);
        labels.put(
                Pattern.compile("(?iu)pilotes?|personne pilote|chef(?:fe)? de projet|responsable(?: de l['’]action)?"
                        + "|référente? technique"),
                PlanRole.PROJECT_MANAGER);
        labels.put(
                Pattern.compile("(?iu)partenaires?(?: associée?s?)?|structures? (?:pilote|porteuse)s?"),
                PlanRole.PARTNER);
        return labels;
    }

    private static Optional<OutlineFact> holding(PlanRole role, String said) {
        List<RoleHolding> roles = Arrays.stream(said.split("[,;\\n]"))
                .map(String::strip)
                .filter(post -> post.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .map(post -> RoleHolding.of(role, post))
                .toList();
        boolean posts = roles.stream().allMatch(holding -> holding.post().length() <= LONGEST_POST);
        return roles.isEmpty() || !posts ? Optional.empty() : Optional.of(new Holding(roles));
    }

    private static Optional<LocalDate> end(String said) {
        Matcher day = DAY.matcher(said);
        if (!day.matches()) {
            return WrittenPeriod.of(said).map(WrittenPeriod::last);
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
