package fr.continuum.domain.testing;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.Hours;
import fr.continuum.domain.workforce.Improvement;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TimeGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Posts, time and sessions in the words of the specification files: `post P1 title=Chef_de_projet vacant=2022-03-01`,
/// `cycle C1 fte=10 former=1547 annual=1607`, `gain G1 source=IT_GAIN hours=100`,
/// `use U1 kind=NEW_PROJECT hours=50 links=A1 improved=YES evidence=enquête`, `session F1 start=2023-02-01 days=2`.
/// Left out, the department is DRH, the year 2024.
public final class WorkforceWords {

    private WorkforceWords() {}

    public static List<Post> posts(List<String> lines) {
        return read("post", lines, WorkforceWords::post);
    }

    public static List<WorkCycle> cycles(List<String> lines) {
        return read(
                "cycle",
                lines,
                words -> new WorkCycle(
                        words.code,
                        department(words),
                        year(words),
                        number(words, "fte"),
                        number(words, "former"),
                        number(words, "annual")));
    }

    public static List<DeclaredGain> gains(List<String> lines) {
        return read(
                "gain",
                lines,
                words -> new DeclaredGain(
                        words.code,
                        department(words),
                        year(words),
                        TimeGain.Source.valueOf(words.word("source").orElse("PROCESS_GAIN")),
                        new Hours(number(words, "hours")),
                        words.word("from"),
                        "compté sur un mois"));
    }

    public static List<TimeGainUse> uses(List<String> lines) {
        return read(
                "use",
                lines,
                words -> new TimeGainUse(
                        words.code,
                        words.label(),
                        department(words),
                        year(words),
                        TimeGainUse.Kind.valueOf(words.word("kind").orElse("NEW_PROJECT")),
                        new Hours(number(words, "hours")),
                        new Improvement(
                                Improvement.Answer.valueOf(
                                        words.word("improved").orElse("NOT_KNOWN_YET")),
                                words.word("evidence").orElse("")),
                        words.links()));
    }

    public static List<TrainingSession> sessions(List<String> lines) {
        return read("session", lines, words -> {
            LocalDate start = words.date("start").orElseThrow();
            return new TrainingSession(
                    words.code,
                    start,
                    words.date("end").orElse(start),
                    words.word("trainees")
                            .map(count -> OptionalInt.of(Integer.parseInt(count)))
                            .orElse(OptionalInt.empty()),
                    words.word("days").map(BigDecimal::new));
        });
    }

    private static Post post(PlanWords words) {
        Optional<Occupancy> vacant = words.word("vacant")
                .map(day -> new Occupancy.Vacant(
                        Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse)));
        Optional<Occupancy> filled = words.word("filled")
                .map(people -> new Occupancy.Filled(people.isEmpty() ? 1 : Integer.parseInt(people)));
        return new Post(
                words.code,
                words.word("title").map(text -> text.replace('_', ' ')).orElse("Poste " + words.code),
                department(words),
                words.word("category").map(GradeCategory::valueOf),
                words.word("fte").map(BigDecimal::new),
                words.date("opened"),
                words.date("closed"),
                vacant.or(() -> filled).orElse(new Occupancy.Unsaid()));
    }

    private static String department(PlanWords words) {
        return words.word("department").map(text -> text.replace('_', ' ')).orElse("DRH");
    }

    private static FiscalYear year(PlanWords words) {
        return new FiscalYear(words.word("year").map(Integer::parseInt).orElse(2024));
    }

    private static BigDecimal number(PlanWords words, String name) {
        return words.word(name).map(BigDecimal::new).orElseThrow();
    }

    private static <T> List<T> read(String subject, List<String> lines, Function<PlanWords, T> as) {
        return lines.stream()
                .map(line -> {
                    PlanWords words = new PlanWords(line);
                    if (!words.subject.equals(subject)) {
                        throw new IllegalArgumentException("Not a " + subject + ": " + line);
                    }
                    T read = as.apply(words);
                    words.done();
                    return read;
                })
                .toList();
    }
}
