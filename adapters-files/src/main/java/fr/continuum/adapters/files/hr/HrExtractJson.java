package fr.continuum.adapters.files.hr;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.HrExtractFormat;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.GradeCategory;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.Rejection;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.UnreadRows;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What was kept of an HR file as JSON, in the archive.
public final class HrExtractJson implements HrExtractFormat {

    /// @param category null where the row does not say; so of the title
    private record TraceJson(
            String department,
            @Nullable GradeCategory category,
            @Nullable String title) {}

    /// @param codes that rejected rows name
    /// @param traces of posts without a code; null where there are none
    private record UnreadJson(
            List<String> codes,
            int nameless,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<TraceJson> traces) {}

    /// Why rows were rejected, and which.
    private record RejectionJson(String column, String reason, String english, List<Integer> rows) {}

    /// @param key null where the file gives codes, or holds no posts
    /// @param posts null in a file of another feed; so of the others
    /// @param told what a list of trainings has columns for
    /// @param unread null where every row was read; so of `rejected`, and in what earlier versions kept
    private record ExtractJson(
            @Nullable String authority,
            @Nullable String day,
            @Nullable String key,
            @Nullable List<HrFactsJson.PostJson> posts,
            @Nullable List<HrFactsJson.SessionJson> sessions,
            @Nullable List<HrFactsJson.CycleJson> cycles,
            @Nullable Set<ListedTraining.Part> told,
            @Nullable List<HrFactsJson.TrainingJson> trainings,
            @Nullable List<HrFactsJson.NeedJson> needs,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UnreadJson unread,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<RejectionJson> rejected) {

        ExtractJson posts(@Nullable String madeWith, List<HrFactsJson.PostJson> all) {
            return new ExtractJson(authority, day, madeWith, all, null, null, null, null, null, unread, rejected);
        }

        ExtractJson sessions(List<HrFactsJson.SessionJson> all) {
            return new ExtractJson(authority, day, null, null, all, null, null, null, null, unread, rejected);
        }

        ExtractJson cycles(List<HrFactsJson.CycleJson> all) {
            return new ExtractJson(authority, day, null, null, null, all, null, null, null, unread, rejected);
        }

        ExtractJson trainings(Set<ListedTraining.Part> parts, List<HrFactsJson.TrainingJson> all) {
            return new ExtractJson(
                    authority, day, null, null, null, null, new TreeSet<>(parts), all, null, unread, rejected);
        }

        ExtractJson needs(List<HrFactsJson.NeedJson> all) {
            return new ExtractJson(authority, day, null, null, null, null, null, null, all, unread, rejected);
        }
    }

    @Override
    public String write(HrExtract extract) {
        ExtractJson of = new ExtractJson(
                extract.authority().map(Siren::value).orElse(null),
                HrFactsJson.text(extract.day()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unread(extract.unread()),
                extract.rejections().isEmpty() ? null : all(extract.rejections(), HrExtractJson::rejection));
        return JsonMapper.shared()
                .writeValueAsString(
                        switch (extract.facts()) {
                            case HrFacts.Posts(List<Post> posts, Optional<String> key) ->
                                of.posts(key.orElse(null), all(posts, HrFactsJson::json));
                            case HrFacts.Sessions(List<TrainingSession> sessions) ->
                                of.sessions(all(sessions, HrFactsJson::json));
                            case HrFacts.Cycles(List<WorkCycle> cycles) -> of.cycles(all(cycles, HrFactsJson::json));
                            case HrFacts.Trainings(List<ListedTraining> trainings, Set<ListedTraining.Part> told) ->
                                of.trainings(told, all(trainings, HrFactsJson::json));
                            case HrFacts.Needs(List<ListedNeed> needs) -> of.needs(all(needs, HrFactsJson::json));
                        });
    }

    @Override
    public HrExtract read(Content kept) throws IOException {
        try (InputStream in = kept.open()) {
            ExtractJson json = JsonMapper.shared().readValue(in, ExtractJson.class);
            return new HrExtract(
                    HrFactsJson.orEmpty(json.authority(), Siren::new),
                    HrFactsJson.orEmpty(json.day(), LocalDate::parse),
                    facts(json),
                    unread(json.unread()),
                    json.rejected() == null ? List.of() : all(json.rejected(), HrExtractJson::rejection));
        } catch (JacksonException _) {
            // What it says of the place would quote the content.
            throw new IOException("What was kept of an HR file does not read: " + kept.name());
        }
    }

    private static @Nullable UnreadJson unread(UnreadRows rows) {
        return rows.isNone()
                ? null
                : new UnreadJson(
                        List.copyOf(rows.codes()),
                        rows.nameless(),
                        rows.traces().isEmpty() ? null : all(rows.traces(), HrExtractJson::trace));
    }

    private static RejectionJson rejection(Rejection of) {
        return new RejectionJson(of.column(), of.reason().french(), of.reason().english(), of.rows());
    }

    private static Rejection rejection(RejectionJson json) {
        return new Rejection(json.column(), new Wording(json.reason(), json.english()), json.rows());
    }

    private static TraceJson trace(PostTrace trace) {
        return new TraceJson(
                trace.department(), trace.category().orElse(null), trace.title().orElse(null));
    }

    private static PostTrace trace(TraceJson json) {
        return new PostTrace(
                json.department(), Optional.ofNullable(json.category()), Optional.ofNullable(json.title()));
    }

    private static UnreadRows unread(@Nullable UnreadJson json) {
        return json == null
                ? UnreadRows.NONE
                : UnreadRows.of(
                        json.codes(),
                        json.nameless(),
                        json.traces() == null ? List.of() : all(json.traces(), HrExtractJson::trace));
    }

    private static HrFacts facts(ExtractJson json) throws IOException {
        if (json.posts() != null) {
            return new HrFacts.Posts(all(json.posts(), HrFactsJson::post), Optional.ofNullable(json.key()));
        }
        if (json.sessions() != null) {
            return new HrFacts.Sessions(all(json.sessions(), HrFactsJson::session));
        }
        if (json.cycles() != null) {
            return new HrFacts.Cycles(all(json.cycles(), HrFactsJson::cycle));
        }
        if (json.trainings() != null) {
            Set<ListedTraining.Part> told = json.told() == null ? Set.of() : json.told();
            return new HrFacts.Trainings(all(json.trainings(), HrFactsJson::training), told);
        }
        if (json.needs() != null) {
            return new HrFacts.Needs(all(json.needs(), HrFactsJson::need));
        }
        throw new IOException("What was kept of an HR file holds no facts");
    }

    private static <T, R> List<R> all(List<T> some, Function<T, R> made) {
        return some.stream().map(made).toList();
    }
}
