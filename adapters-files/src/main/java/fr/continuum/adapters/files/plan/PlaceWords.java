package fr.continuum.adapters.files.plan;

import fr.continuum.application.outline.LooseWords;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// What authorities call the places of a plan. The first column of places holds axes or strategic objectives, each
/// other one what stands below: which of the two is all that words can tell.
final class PlaceWords {

    /// Those of the public platforms, which say an order and no level.
    private static final List<String> ORDERED = List.of("axe", "sous axe", "sous sous axe");

    /// Those whose level is said by most authorities.
    private static final Map<String, PlanLevel> LEVELED = Map.ofEntries(
            Map.entry("pilier", PlanLevel.AXIS),
            Map.entry("volet", PlanLevel.AXIS),
            Map.entry("thematique", PlanLevel.AXIS),
            Map.entry("theme", PlanLevel.AXIS),
            Map.entry("axe strategique", PlanLevel.AXIS),
            Map.entry("defi", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("enjeu", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("ambition", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("orientation", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("orientation strategique", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("objectif strategique", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("objectif general", PlanLevel.STRATEGIC_OBJECTIVE),
            Map.entry("objectif operationnel", PlanLevel.OPERATIONAL_OBJECTIVE),
            Map.entry("objectif specifique", PlanLevel.OPERATIONAL_OBJECTIVE),
            Map.entry("sous objectif", PlanLevel.OPERATIONAL_OBJECTIVE));

    private static final Set<String> OF_ANY_LEVEL = Set.of("objectif", "engagement", "domaine", "finalite");

    /// What places may be, from the top down.
    private static final List<PlanLevel> DOWN =
            List.of(PlanLevel.AXIS, PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE);

    private PlaceWords() {}

    static boolean isPlace(String header, ActionPlanWords words) {
        String word = LooseWords.of(header);
        return ORDERED.contains(word)
                || LEVELED.containsKey(word)
                || OF_ANY_LEVEL.contains(word)
                || own(word, words).filter(level -> level != PlanLevel.ACTION).isPresent();
    }

    /// Whether neither the plan in force nor the platforms call a place so.
    static boolean isByHabit(String header, ActionPlanWords words) {
        String word = LooseWords.of(header);
        return !ORDERED.contains(word) && own(word, words).isEmpty();
    }

    static boolean saysItsLevel(String header) {
        return LEVELED.containsKey(LooseWords.of(header));
    }

    /// The level the plan in force calls so.
    static Optional<PlanLevel> own(String loose, ActionPlanWords words) {
        return words.levels().entrySet().stream()
                .filter(named -> LooseWords.of(named.getValue()).equals(loose))
                .map(Map.Entry::getKey)
                .min(PlanLevel::compareTo);
    }

    /// Whether a header asks for other objectives, in the words of most authorities or of the plan in force: «
    /// Autres défis », « Autres caps ».
    static boolean isOther(String loose, ActionPlanWords words) {
        String rest = loose.startsWith("autre ") ? loose.substring("autre ".length()) : "";
        Optional<PlanLevel> level = own(rest, words).or(() -> Optional.ofNullable(LEVELED.get(rest)));
        return rest.equals("objectif")
                || level.filter(is -> is == PlanLevel.STRATEGIC_OBJECTIVE || is == PlanLevel.OPERATIONAL_OBJECTIVE)
                        .isPresent();
    }

    /// Headers under which places are known, for the separator of a CSV file.
    static Stream<String> headers(ActionPlanWords words) {
        return Stream.of(
                        ORDERED.stream(),
                        LEVELED.keySet().stream(),
                        OF_ANY_LEVEL.stream(),
                        words.levels().values().stream())
                .flatMap(each -> each);
    }

    /// Columns of places from the top down: where a plan's own names or those of the platforms say their order,
    /// that one; else the order of the file.
    static List<Integer> fromTheTop(List<Integer> places, List<String> headers, ActionPlanWords words) {
        List<OptionalInt> ranks =
                places.stream().map(at -> rank(headers.get(at), words)).toList();
        if (ranks.stream().anyMatch(OptionalInt::isEmpty)) {
            return places;
        }
        List<Integer> ordered = new ArrayList<>(places);
        ordered.sort((one, two) -> Integer.compare(
                rank(headers.get(one), words).orElseThrow(),
                rank(headers.get(two), words).orElseThrow()));
        return ordered;
    }

    private static OptionalInt rank(String header, ActionPlanWords words) {
        String word = LooseWords.of(header);
        Optional<PlanLevel> own = own(word, words);
        if (own.filter(DOWN::contains).isPresent()) {
            return OptionalInt.of(DOWN.indexOf(own.get()));
        }
        int at = ORDERED.indexOf(word);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /// What the first column holds, by what the columns are called; empty where they do not say, or not the same.
    ///
    /// @param places headers from the top down
    static Optional<PlanLevel> top(List<String> places, ActionPlanWords words) {
        Optional<PlanLevel> own = agreed(places, header -> chosen(LooseWords.of(header), words));
        return own.isPresent()
                ? own
                : agreed(places, header -> Optional.ofNullable(LEVELED.get(LooseWords.of(header))));
    }

    /// The level the plan in force calls so by its own choice. That axes are called « axe » was nobody's choice,
    /// and platforms call so whatever stands first: then rows tell.
    private static Optional<PlanLevel> chosen(String loose, ActionPlanWords words) {
        return own(loose, words)
                .filter(level -> !ORDERED.contains(loose)
                        || !LooseWords.of(LevelNames.USUAL.of(level)).equals(loose));
    }

    private interface Naming {
        Optional<PlanLevel> level(String header);
    }

    private static Optional<PlanLevel> agreed(List<String> places, Naming naming) {
        Set<PlanLevel> tops = EnumSet.noneOf(PlanLevel.class);
        for (int i = 0; i < places.size(); i++) {
            int depth = naming.level(places.get(i)).map(DOWN::indexOf).orElse(-1);
            if (depth >= 0) {
                tops.add(depth <= i ? PlanLevel.AXIS : PlanLevel.STRATEGIC_OBJECTIVE);
            }
        }
        return tops.size() == 1 ? Optional.of(tops.iterator().next()) : Optional.empty();
    }
}
