package fr.continuum.application.mapping;

import fr.continuum.domain.analytic.ToolCodes;
import fr.continuum.domain.plan.LevelNames;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanContent;
import fr.continuum.domain.plan.PlanElement;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.shared.Spelling;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people call the objectives and the actions of a plan in their own files: by code, that of the plan or that by
/// which a tool knows it, by title, by level and
/// number (« Défi 1 »), by number. How it is written (case, accents, spaces, punctuation) does not matter.
public final class TargetNames {

    /// Of no plan: nothing is known by its name.
    public static final TargetNames NONE = new TargetNames(List.of(), LevelNames.USUAL, ToolCodes.NONE);

    /// What contributions serve.
    private static final List<PlanLevel> SERVED =
            List.of(PlanLevel.STRATEGIC_OBJECTIVE, PlanLevel.OPERATIONAL_OBJECTIVE, PlanLevel.ACTION);

    private static final Map<PlanLevel, List<String>> USUAL_WORDS = Map.of(
            PlanLevel.STRATEGIC_OBJECTIVE,
            List.of(
                    "objectif strategique",
                    "orientation strategique",
                    "orientation",
                    "defi",
                    "enjeu",
                    "ambition",
                    "objectif"),
            PlanLevel.OPERATIONAL_OBJECTIVE,
            List.of("objectif operationnel", "sous objectif", "objectif"),
            PlanLevel.ACTION,
            List.of("fiche action", "action", "projet", "mesure"));

    private static final Pattern NUMBERED =
            Pattern.compile("(?:n ?[°ºo] ?)?(\\d{1,3}(?:[.\\-]\\d{1,3})*)(?![\\p{L}\\d])(.*)");

    private final List<PlanElement> elements;
    private final LevelNames levels;
    private final ToolCodes tools;

    private TargetNames(List<PlanElement> elements, LevelNames levels, ToolCodes tools) {
        this.elements = elements;
        this.levels = levels;
        this.tools = tools;
    }

    public static TargetNames of(PlanContent plan) {
        return of(plan, ToolCodes.NONE);
    }

    /// @param tools codes by which finance and HR tools know elements of the plan
    public static TargetNames of(PlanContent plan, ToolCodes tools) {
        return new TargetNames(
                plan.elements().stream()
                        .filter(element -> SERVED.contains(element.level()))
                        .toList(),
                plan.levelNames(),
                tools);
    }

    /// What a name stands for.
    public sealed interface Found {

        /// @param byCode whether it was written as the plan writes its code
        record One(PlanElement element, boolean byCode) implements Found {}

        /// It could be any of these.
        record Several(List<PlanCode> codes) implements Found {

            public Several {
                codes = List.copyOf(codes);
            }
        }

        record None() implements Found {}
    }

    /// Titles by code, in the order of the plan.
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        elements.forEach(element -> labels.putIfAbsent(element.code().value(), element.label()));
        return labels;
    }

    public Found find(String text) {
        String name = text.strip();
        List<PlanElement> exact = all(element -> element.code().value().equals(name));
        if (!exact.isEmpty()) {
            return new Found.One(exact.getFirst(), true);
        }
        String words = words(name);
        return Stream.of(
                        all(element -> Spelling.folded(element.code().value()).equals(Spelling.folded(name))),
                        tools.element(name)
                                .map(code -> all(element -> element.code().equals(code)))
                                .orElse(List.of()),
                        words.isEmpty() ? List.<PlanElement>of() : all(element -> isCalled(element, words)),
                        ofALevel(name),
                        numbered(name, SERVED))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(TargetNames::found)
                .orElse(new Found.None());
    }

    private static Found found(List<PlanElement> all) {
        return all.size() == 1
                ? new Found.One(all.getFirst(), false)
                : new Found.Several(all.stream().map(PlanElement::code).toList());
    }

    private List<PlanElement> all(Predicate<PlanElement> is) {
        return elements.stream().filter(is).toList();
    }

    /// Whether words are its title, whole or without the level and number it begins with: « Défi 1 : Habiter » is
    /// called « Habiter », too.
    private boolean isCalled(PlanElement element, String words) {
        return words(element.label()).equals(words)
                || bare(element).filter(words::equals).isPresent();
    }

    /// The words of a title after the level and number it begins with; empty where it begins with none, or is no
    /// more.
    private Optional<String> bare(PlanElement element) {
        return levelled(flat(element.label()))
                .map(begun -> NUMBERED.matcher(begun.rest()))
                .filter(Matcher::matches)
                .map(numbered -> words(numbered.group(2)))
                .filter(words -> !words.isEmpty());
    }

    /// A text that begins with a word for a level.
    ///
    /// @param levels those the longest such word can mean
    /// @param rest what comes after it
    private record Begun(List<PlanLevel> levels, String rest) {}

    private Optional<Begun> levelled(String flat) {
        int longest =
                SERVED.stream().mapToInt(level -> begins(flat, level)).max().orElse(0);
        return longest == 0
                ? Optional.empty()
                : Optional.of(new Begun(
                        SERVED.stream()
                                .filter(level -> begins(flat, level) == longest)
                                .toList(),
                        flat.substring(longest).replaceFirst("^s(?!\\p{L})", "").replaceFirst("^[\\s:.\\-–—]+", "")));
    }

    /// « Défi 1 », « Défi 1 : Habiter », « Défi : Habiter »: by the longest word that names a level.
    private List<PlanElement> ofALevel(String name) {
        Begun begun = levelled(flat(name)).orElse(null);
        if (begun == null) {
            return List.of();
        }
        List<PlanLevel> named = begun.levels();
        String rest = begun.rest();
        List<PlanElement> byNumber = numbered(rest, named);
        return byNumber.isEmpty()
                ? all(element ->
                        named.contains(element.level()) && !words(rest).isEmpty() && isCalled(element, words(rest)))
                : byNumber;
    }

    /// How much of a text is a word for a level; 0 where it begins with none.
    private int begins(String flat, PlanLevel level) {
        return Stream.concat(Stream.of(flat(levels.of(level))), USUAL_WORDS.getOrDefault(level, List.of()).stream())
                .filter(word ->
                        flat.startsWith(word) && flat.substring(word.length()).matches("s?(?!\\p{L}).*"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// By the whole number of its code, else by the last part of it; where a title follows, it is that title.
    private List<PlanElement> numbered(String text, List<PlanLevel> named) {
        Matcher numbered = NUMBERED.matcher(flat(text));
        if (!numbered.matches()) {
            return List.of();
        }
        String number = withoutZeros(numbered.group(1).replace('-', '.'));
        String rest = words(numbered.group(2));
        Predicate<PlanElement> may =
                element -> named.contains(element.level()) && (rest.isEmpty() || isCalled(element, rest));
        List<PlanElement> whole =
                all(element -> may.test(element) && number(element).equals(number));
        return whole.isEmpty() && named.size() < SERVED.size()
                ? all(element -> may.test(element) && number(element).endsWith("." + number))
                : whole;
    }

    /// `1.2.A3` is 1.2.3; `D1` and `D01` are 1.
    private static String number(PlanElement element) {
        return withoutZeros(Arrays.stream(element.code().value().split("[^\\p{L}\\d]+"))
                .map(part -> part.replaceFirst("^\\p{L}+", ""))
                .filter(part -> part.matches("\\d+"))
                .collect(Collectors.joining(".")));
    }

    private static String withoutZeros(String number) {
        return number.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    private static String words(String text) {
        return Arrays.stream(flat(text).split("[^\\p{L}\\p{N}]+")).collect(Collectors.joining());
    }

    private static String flat(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
