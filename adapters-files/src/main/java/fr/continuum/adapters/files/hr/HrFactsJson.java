package fr.continuum.adapters.files.hr;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The facts of an HR file as they lie in the archive.
final class HrFactsJson {

    private static final String FILLED = "FILLED";
    private static final String VACANT = "VACANT";
    private static final String UNSAID = "UNSAID";

    private HrFactsJson() {}

    /// @param vacantSince null where nobody knows since when, or somebody sits there
    /// @param people who share it; null where it is one, or nobody sits there
    record PostJson(
            String code,
            String title,
            String department,
            @Nullable String category,
            @Nullable BigDecimal fte,
            @Nullable String opened,
            @Nullable String closed,
            String occupancy,
            @Nullable String vacantSince,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer people) {}

    record SessionJson(
            String training,
            String start,
            String end,
            @Nullable Integer trainees,
            @Nullable BigDecimal days) {}

    record CycleJson(
            String code, String department, int year, BigDecimal fte, BigDecimal formerHours, BigDecimal annualHours) {}

    /// @param title null where the authority gave it none
    /// @param costCents null where nobody said
    record TrainingJson(
            String code,
            @Nullable String title,
            @Nullable String department,
            int year,
            String category,
            @Nullable String ground,
            List<String> needs,
            @Nullable BigDecimal days,
            @Nullable Integer trainees,
            @Nullable Long costCents,
            List<String> objectives) {}

    /// @param label null where the authority gave it none
    record NeedJson(String code, String kind, @Nullable String label, List<String> objectives) {}

    static PostJson json(Post post) {
        String occupancy = switch (post.occupancy()) {
            case Occupancy.Filled _ -> FILLED;
            case Occupancy.Vacant _ -> VACANT;
            case Occupancy.Unsaid _ -> UNSAID;
        };
        return new PostJson(
                post.code(),
                post.title(),
                post.department(),
                post.category().map(Enum::name).orElse(null),
                post.fte().orElse(null),
                text(post.opened()),
                text(post.closed()),
                occupancy,
                post.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since) ? text(since) : null,
                post.occupancy() instanceof Occupancy.Filled(int people) && people > 1 ? (Integer) people : null);
    }

    static SessionJson json(TrainingSession session) {
        return new SessionJson(
                session.training(),
                session.start().toString(),
                session.end().toString(),
                orNull(session.trainees()),
                session.days().orElse(null));
    }

    static CycleJson json(WorkCycle cycle) {
        return new CycleJson(
                cycle.code(),
                cycle.department(),
                cycle.year().value(),
                cycle.fte(),
                cycle.formerHours(),
                cycle.annualHours());
    }

    static TrainingJson json(ListedTraining training) {
        return new TrainingJson(
                training.code(),
                training.title().orElse(null),
                training.department().orElse(null),
                training.year().value(),
                training.category().name(),
                training.ground().map(Enum::name).orElse(null),
                training.needs(),
                training.days().orElse(null),
                orNull(training.trainees()),
                training.costCents().isPresent() ? (Long) training.costCents().getAsLong() : null,
                texts(training.objectives()));
    }

    static NeedJson json(ListedNeed need) {
        return new NeedJson(need.code(), need.kind().name(), need.label().orElse(null), texts(need.objectives()));
    }

    static Post post(PostJson json) {
        Occupancy occupancy = switch (json.occupancy()) {
            case FILLED -> new Occupancy.Filled(json.people() == null ? 1 : json.people());
            case VACANT -> new Occupancy.Vacant(orEmpty(json.vacantSince(), LocalDate::parse));
            default -> new Occupancy.Unsaid();
        };
        return new Post(
                json.code(),
                json.title(),
                json.department(),
                orEmpty(json.category(), GradeCategory::valueOf),
                Optional.ofNullable(json.fte()),
                orEmpty(json.opened(), LocalDate::parse),
                orEmpty(json.closed(), LocalDate::parse),
                occupancy);
    }

    static TrainingSession session(SessionJson json) {
        return new TrainingSession(
                json.training(),
                LocalDate.parse(json.start()),
                LocalDate.parse(json.end()),
                orEmpty(json.trainees()),
                Optional.ofNullable(json.days()));
    }

    static WorkCycle cycle(CycleJson json) {
        return new WorkCycle(
                json.code(),
                json.department(),
                new FiscalYear(json.year()),
                json.fte(),
                json.formerHours(),
                json.annualHours());
    }

    static ListedTraining training(TrainingJson json) {
        Long cost = json.costCents();
        return new ListedTraining(
                json.code(),
                Optional.ofNullable(json.title()),
                Optional.ofNullable(json.department()),
                new FiscalYear(json.year()),
                TrainingCategory.valueOf(json.category()),
                orEmpty(json.ground(), StatutoryGround::valueOf),
                json.needs(),
                Optional.ofNullable(json.days()),
                orEmpty(json.trainees()),
                cost == null ? OptionalLong.empty() : OptionalLong.of(cost),
                codes(json.objectives()));
    }

    static ListedNeed need(NeedJson json) {
        return new ListedNeed(
                json.code(),
                CompetencyNeed.Kind.valueOf(json.kind()),
                Optional.ofNullable(json.label()),
                codes(json.objectives()));
    }

    static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static <T> Optional<T> orEmpty(@Nullable String text, Function<String, T> reading) {
        return Optional.ofNullable(text).map(reading);
    }

    private static List<String> texts(List<PlanCode> codes) {
        return codes.stream().map(PlanCode::value).toList();
    }

    private static List<PlanCode> codes(List<String> texts) {
        return texts.stream().map(PlanCode::new).toList();
    }

    private static @Nullable Integer orNull(OptionalInt count) {
        return count.isPresent() ? (Integer) count.getAsInt() : null;
    }

    private static OptionalInt orEmpty(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
