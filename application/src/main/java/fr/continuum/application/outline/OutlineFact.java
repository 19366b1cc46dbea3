package fr.continuum.application.outline;

import fr.continuum.domain.plan.PlanRole;
import fr.continuum.domain.plan.RoleHolding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A fact that a line about an element tells under a label (« Pilote : Bâtiments », « Échéance : T4 2027 », « Budget :
/// 120 k€ », « État : en cours »), rather than words to describe it. What is written otherwise stays words.
public sealed interface OutlineFact {

    /// Posts are short; what is longer is a sentence.
    int LONGEST_POST = 100;

    Pattern LABELED = Pattern.compile("(?iu)^([^:]{2,60}?)\\s*:\\s*(\\S.*)$");
    Pattern START = Pattern.compile("(?iu)débuts?|date de (?:début|démarrage|lancement)|démarrage|lancement");
    Pattern END = Pattern.compile("(?iu)échéances?|date d['’]échéance|date de fin|fin|délai");
    Pattern SPAN = Pattern.compile("(?iu)calendrier|période|dates?|échéancier|calendrier prévisionnel");
    Pattern STATE =
            Pattern.compile("(?iu)(?:états?|statuts?)(?: d['’]avancement| de l['’]action)?|avancement|situation");
    Pattern BUDGET = Pattern.compile("(?iu)(?:budget|coût|enveloppe|montant)(?: (?:prévisionnel(?:le)?|prévue?|totale?"
            + "|globale?|estimée?|estimatif|budgétaire|financière|de l['’]action))*");
    Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20|21)\\d{2})");
    Pattern BETWEEN = Pattern.compile(
            "(?iu)(?:du |de |d['’])?(.+?)(?:\\s*[-–—→]\\s*|\\s+(?:à|au|jusqu['’]à|jusqu['’]au)\\s+)(.+)");
    Pattern SINCE =
            Pattern.compile("(?iu)(.+?)\\s*(?:\\((.+)\\)|(?:,\\s*)?(?:le|en|depuis le|depuis|depuis fin|fin) (.+))");

    /// Who steers or takes part, by post.
    record Holding(List<RoleHolding> roles) implements OutlineFact {

        public Holding {
            roles = List.copyOf(roles);
        }
    }

    /// From when to when an action goes: of a period, its first day where it starts and its last where it ends.
    record When(Optional<LocalDate> start, Optional<LocalDate> end) implements OutlineFact {}

    /// The budget planned for an action.
    record Budget(long cents) implements OutlineFact {}

    /// Where an action stands.
    ///
    /// @param since where the line says since when; of a period, its last day
    record State(WrittenState state, Optional<LocalDate> since) implements OutlineFact {}

    /// @param about what the line is about: axes and promises have no such facts, objectives none but who leads
    /// them
    static Optional<OutlineFact> of(String text, OutlineLevel about) {
        Matcher labeled = LABELED.matcher(text);
        if (!labeled.matches() || !(about.isObjective() || about == OutlineLevel.ACTION)) {
            return Optional.empty();
        }
        String label = labeled.group(1).strip();
        String said = labeled.group(2).strip();
        Optional<OutlineFact> ofAction = about == OutlineLevel.ACTION ? ofAction(label, said) : Optional.empty();
        return ofAction.isPresent()
                ? ofAction
                : labels().entrySet().stream()
                        .filter(role -> role.getKey().matcher(label).matches())
                        .findFirst()
                        .flatMap(role -> holding(role.getValue(), said));
    }

    private static Optional<OutlineFact> ofAction(String label, String said) {
        if (END.matcher(label).matches()) {
            return last(said).map(day -> new When(Optional.empty(), Optional.of(day)));
        }
        if (START.matcher(label).matches()) {
            return first(said).map(day -> new When(Optional.of(day), Optional.empty()));
        }
        if (SPAN.matcher(label).matches()) {
            return span(said);
        }
        if (STATE.matcher(label).matches()) {
            return state(said);
        }
        OptionalLong cents = BUDGET.matcher(WrittenAmount.withoutUnit(label)).matches()
                ? WrittenAmount.cents(said, label)
                : OptionalLong.empty();
        return cents.isPresent() ? Optional.of(new Budget(cents.getAsLong())) : Optional.empty();
    }

    /// `2024-2026`, `du 01/03/2025 au 30/06/2026`, `T1 2025 – T4 2026`.
    private static Optional<OutlineFact> span(String said) {
        Matcher between = BETWEEN.matcher(said);
        if (!between.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> start = first(between.group(1).strip());
        Optional<LocalDate> end = last(between.group(2).strip());
        boolean forward = start.isPresent() && end.isPresent() && !end.get().isBefore(start.get());
        return forward ? Optional.of(new When(start, end)) : Optional.empty();
    }

    /// `en cours`, `réalisée le 12/03/2024`, `terminée (2023)`. A word and more than a day is words.
    private static Optional<OutlineFact> state(String said) {
        Optional<WrittenState> alone = WrittenState.of(said);
        if (alone.isPresent()) {
            return Optional.of(new State(alone.get(), Optional.empty()));
        }
        Matcher since = SINCE.matcher(said);
        if (!since.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = last((since.group(2) == null ? since.group(3) : since.group(2)).strip());
        return WrittenState.of(since.group(1)).filter(_ -> day.isPresent()).map(state -> new State(state, day));
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

    /// « Le Gall, Yann » is one person; « CCI, Région » are two partners.
    private static Optional<OutlineFact> holding(PlanRole role, String said) {
        boolean persons = role == PlanRole.LEAD_ELECTED || role == PlanRole.PROJECT_MANAGER;
        List<RoleHolding> roles = WrittenHolders.of(said, !persons && !WrittenHolders.isParted(said)).stream()
                .map(post -> RoleHolding.of(role, post))
                .toList();
        boolean posts = roles.stream().allMatch(holding -> holding.post().length() <= LONGEST_POST);
        return roles.isEmpty() || !posts ? Optional.empty() : Optional.of(new Holding(roles));
    }

    private static Optional<LocalDate> first(String said) {
        return day(said).or(() -> WrittenPeriod.of(said).map(WrittenPeriod::first));
    }

    private static Optional<LocalDate> last(String said) {
        return day(said).or(() -> WrittenPeriod.of(said).map(WrittenPeriod::last));
    }

    private static Optional<LocalDate> day(String said) {
        Matcher day = DAY.matcher(said);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
