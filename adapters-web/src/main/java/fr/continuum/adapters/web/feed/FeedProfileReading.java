package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.CodePadding;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.night.AskFeedReadings.LastReading;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.KeptFeedProfiles.Entry;
import fr.continuum.application.port.KeptFeedProfiles.State;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.DocumentStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes profiles ready for their pages.
@Component
final class FeedProfileReading {

    private final FeedFacts facts;

    FeedProfileReading(FeedFacts facts) {
        this.facts = facts;
    }

    /// @param families finance feeds, then HR feeds
    /// @param mayKeep whether this account may make one
    record ListView(List<Family> families, boolean mayKeep) {}

    /// @param name `money`, `people`, or `broken` for what is too broken to say what it reads
    record Family(String name, List<Row> rows) {}

    /// @param shipped whether it comes with the program
    /// @param flux null where it is too broken to say
    /// @param sound null where it is broken
    record Row(
            String name,
            boolean shipped,
            boolean named,
            boolean mayChange,
            String version,
            @Nullable Flux flux,
            @Nullable FeedProfile sound,
            List<Reads> reads,
            List<Means> means,
            boolean hidesMeanings,
            @Nullable Last last,
            List<FileFault> faults) {

        public List<Reads> known() {
            return reads.stream().filter(one -> !one.headers().isEmpty()).toList();
        }

        /// Those whose amounts count otherwise than other years', in order.
        public List<YearUnit> years() {
            return sound == null
                    ? List.of()
                    : new TreeMap<>(sound.amountsByYear())
                            .entrySet().stream()
                                    .map(one -> new YearUnit(one.getKey().toString(), one.getValue()))
                                    .toList();
        }
    }

    record YearUnit(String year, AmountUnit unit) {}

    /// One thing a profile reads.
    ///
    /// @param headers its column may bear
    /// @param always what every row says
    /// @param lacking whether a file may lack the column
    record Reads(
            FeedField field,
            List<String> headers,
            String always,
            boolean lacking,
            @Nullable CodePadding padding) {}

    /// What a text of a column means.
    record Means(FeedField field, String text, String meaning) {}

    /// The last file it read.
    ///
    /// @param file empty where this account may not know its name
    record Last(
            String file, Instant at, String night, @Nullable DocumentStatus status) {}

    ListView list(SignedIn viewer, List<Entry> entries, Map<String, LastReading> last, Locale locale) {
        List<Row> rows =
                entries.stream().map(entry -> one(viewer, entry, last, locale)).toList();
        return new ListView(
                List.of(
                        new Family("money", of(rows, false)),
                        new Family("people", of(rows, true)),
                        new Family(
                                "broken",
                                rows.stream().filter(row -> row.flux() == null).toList())),
                viewer.mayKeepFeeds());
    }

    /// In the order of the feeds.
    private static List<Row> of(List<Row> rows, boolean people) {
        return Arrays.stream(Flux.values())
                .filter(flux -> flux.kind().people().isPresent() == people)
                .flatMap(flux -> rows.stream().filter(row -> row.flux() == flux))
                .toList();
    }

    Row one(SignedIn viewer, Entry entry, Map<String, LastReading> last, Locale locale) {
        boolean mayChange = FeedDesk.mayKeep(viewer, entry);
        boolean named = entry.called().isPresent();
        @Nullable Flux flux = entry.kind().map(Flux::of).orElse(null);
        return switch (entry.state()) {
            case State.Broken(List<FileFault> faults) ->
                new Row(
                        entry.name(),
                        entry.shipped(),
                        named,
                        mayChange,
                        entry.version().value(),
                        flux,
                        null,
                        List.of(),
                        List.of(),
                        false,
                        null,
                        faults);
            case State.Sound(FeedProfile profile) -> {
                boolean hides = !entry.shipped() && hides(viewer, profile.kind());
                yield new Row(
                        entry.name(),
                        entry.shipped(),
                        named,
                        mayChange,
                        entry.version().value(),
                        flux,
                        profile,
                        reads(profile, hides, locale),
                        hides ? List.of() : means(profile, locale),
                        hides && !profile.values().isEmpty(),
                        last(viewer, last.get(profile.name())),
                        List.of());
            }
        };
    }

    /// What words and constants of an HR feed say may name people's departments: for those who keep such profiles.
    private static boolean hides(SignedIn viewer, FeedKind kind) {
        return kind.people().isPresent() && !FeedDesk.mayKeep(viewer, kind);
    }

    private List<Reads> reads(FeedProfile profile, boolean hides, Locale locale) {
        return FeedField.of(profile.kind()).stream()
                .map(field -> new Reads(
                        field,
                        profile.columns().getOrDefault(field, List.of()),
                        hides
                                ? ""
                                : profile.constant(field)
                                        .map(value -> field.meanings().isEmpty()
                                                ? value
                                                : facts.meaning(field, value, locale))
                                        .orElse(""),
                        profile.optional().contains(field),
                        profile.padding(field).equals(CodePadding.NONE) ? null : profile.padding(field)))
                .filter(reads -> !reads.headers().isEmpty() || !reads.always().isEmpty())
                .toList();
    }

    private List<Means> means(FeedProfile profile, Locale locale) {
        return FeedField.of(profile.kind()).stream()
                .flatMap(field -> new TreeMap<>(profile.values().getOrDefault(field, Map.of()))
                        .entrySet().stream()
                                .map(word -> new Means(
                                        field,
                                        word.getKey(),
                                        field.meanings().isEmpty()
                                                ? word.getValue()
                                                : facts.meaning(field, word.getValue(), locale))))
                .toList();
    }

    private static @Nullable Last last(SignedIn viewer, @Nullable LastReading last) {
        if (last == null) {
            return null;
        }
        DocumentHeader header = last.file().header();
        boolean sees = viewer.account().authority().isEmpty() || (header != null && viewer.sees(header.authority()));
        return sees
                ? new Last(
                        last.file().name(),
                        last.night().startedAt(),
                        last.night().id().toString(),
                        last.file().status())
                : null;
    }
}
