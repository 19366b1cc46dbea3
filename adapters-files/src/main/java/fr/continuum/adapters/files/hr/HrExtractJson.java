package fr.continuum.adapters.files.hr;

import fr.continuum.application.port.Content;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What was kept of an HR file as JSON, in the archive.
public final class HrExtractJson implements HrExtractFormat {

    /// @param key null where the file gives codes, or holds no posts
    /// @param posts null in a file of another feed; so of the two others
    private record ExtractJson(
            @Nullable String authority,
            @Nullable String day,
            @Nullable String key,
            @Nullable List<PostJson> posts,
            @Nullable List<SessionJson> sessions,
            @Nullable List<CycleJson> cycles) {}

    /// @param vacantSince null where nobody knows since when, or somebody sits there
    private record PostJson(
            String code,
            String title,
            String department,
            @Nullable String category,
            @Nullable BigDecimal fte,
            @Nullable String opened,
            @Nullable String closed,
            String occupancy,
            @Nullable String vacantSince) {}

    private record SessionJson(
            String training,
            String start,
            String end,
            @Nullable Integer trainees,
            @Nullable BigDecimal days) {}

    private record CycleJson(
            String code, String department, int year, BigDecimal fte, BigDecimal formerHours, BigDecimal annualHours) {}

    private static final String FILLED = "FILLED";
    private static final String VACANT = "VACANT";
    private static final String UNSAID = "UNSAID";

    @Override
    public String write(HrExtract extract) {
        String authority = extract.authority().map(Siren::value).orElse(null);
        String day = text(extract.day());
        return JsonMapper.shared()
                .writeValueAsString(
                        switch (extract.facts()) {
                            case HrFacts.Posts(List<Post> posts, Optional<String> key) ->
                                new ExtractJson(
                                        authority,
                                        day,
                                        key.orElse(null),
                                        posts.stream().map(HrExtractJson::json).toList(),
                                        null,
                                        null);
                            case HrFacts.Sessions(List<TrainingSession> sessions) ->
                                new ExtractJson(
                                        authority,
                                        day,
                                        null,
                                        null,
                                        sessions.stream()
                                                .map(HrExtractJson::json)
                                                .toList(),
                                        null);
                            case HrFacts.Cycles(List<WorkCycle> cycles) ->
                                new ExtractJson(
                                        authority,
                                        day,
                                        null,
                                        null,
                                        null,
                                        cycles.stream().map(HrExtractJson::json).toList());
                        });
    }

    private static PostJson json(Post post) {
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
                post.occupancy() instanceof Occupancy.Vacant(Optional<LocalDate> since) ? text(since) : null);
    }

    private static SessionJson json(TrainingSession session) {
        return new SessionJson(
                session.training(),
                session.start().toString(),
                session.end().toString(),
                session.trainees().isPresent() ? session.trainees().getAsInt() : null,
                session.days().orElse(null));
    }

    private static CycleJson json(WorkCycle cycle) {
        return new CycleJson(
                cycle.code(),
                cycle.department(),
                cycle.year().value(),
                cycle.fte(),
                cycle.formerHours(),
                cycle.annualHours());
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    @Override
    public HrExtract read(Content kept) throws IOException {
        try (InputStream in = kept.open()) {
            ExtractJson json = JsonMapper.shared().readValue(in, ExtractJson.class);
            return new HrExtract(
                    orEmpty(json.authority(), Siren::new), orEmpty(json.day(), LocalDate::parse), facts(json));
        } catch (JacksonException _) {
            // What it says of the place would quote the content.
            throw new IOException("What was kept of an HR file does not read: " + kept.name());
        }
    }

    private static HrFacts facts(ExtractJson json) throws IOException {
        if (json.posts() != null) {
            return new HrFacts.Posts(
                    json.posts().stream().map(HrExtractJson::post).toList(), Optional.ofNullable(json.key()));
        }
        if (json.sessions() != null) {
            return new HrFacts.Sessions(
                    json.sessions().stream().map(HrExtractJson::session).toList());
        }
        if (json.cycles() != null) {
            return new HrFacts.Cycles(
                    json.cycles().stream().map(HrExtractJson::cycle).toList());
        }
        throw new IOException("What was kept of an HR file holds no facts");
    }

    private static Post post(PostJson json) {
        Occupancy occupancy = switch (json.occupancy()) {
            case FILLED -> new Occupancy.Filled();
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

    private static TrainingSession session(SessionJson json) {
        Integer trainees = json.trainees();
        return new TrainingSession(
                json.training(),
                LocalDate.parse(json.start()),
                LocalDate.parse(json.end()),
                trainees == null ? OptionalInt.empty() : OptionalInt.of(trainees),
                Optional.ofNullable(json.days()));
    }

    private static WorkCycle cycle(CycleJson json) {
        return new WorkCycle(
                json.code(),
                json.department(),
                new FiscalYear(json.year()),
                json.fte(),
                json.formerHours(),
                json.annualHours());
    }

    private static <T> Optional<T> orEmpty(@Nullable String text, Function<String, T> reading) {
        return Optional.ofNullable(text).map(reading);
    }
}
