package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.HrFeed;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.PersonHasher;
import fr.continuum.domain.workforce.PostTrace;
import fr.continuum.domain.workforce.WorkCycle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads HR feeds from CSV files and workbooks under a mapping profile.
public final class ProfiledHrReader implements HrReader {

    /// Hashed alone, it tells one key from another.
    private static final String NOBODY = "continuum";

    private static final int KEY_SHOWN = 16;

    private final Supplier<PersonHasher> hasher;

    /// @param hasher asked only where a feed needs identifiers
    public ProfiledHrReader(Supplier<PersonHasher> hasher) {
        this.hasher = hasher;
    }

    @Override
    public FeedFit fit(Content file, FeedProfile profile) throws IOException {
        FeedFit fit = FeedHeaders.fit(file, profile, List.of(telling(profile)), HrCells::authority);
        if (feed(profile) != HrFeed.POSTS || fit instanceof FeedFit.Whole) {
            return fit;
        }
        Optional<FileFault> byGrade = GradeTable.fault(file);
        return byGrade.isEmpty()
                ? fit
                : new FeedFit.Partial(List.of(byGrade.get()), Optional.empty(), Optional.empty());
    }

    /// Somebody's name may stand on a sheet: none is told.
    private static List<FileFault> unnamed(List<FileFault> faults) {
        return faults.stream().map(FileFault::withoutSheet).toList();
    }

    private static FeedField telling(FeedProfile profile) {
        return switch (feed(profile)) {
            case POSTS -> profile.columns().containsKey(FeedField.POST) ? FeedField.POST : FeedField.HOLDER;
            case TRAINING_PLAN, TRAINING_SESSIONS -> FeedField.TRAINING;
            case WORK_CYCLES -> FeedField.ANNUAL_HOURS;
            case COMPETENCY_NEEDS -> FeedField.NEED;
        };
    }

    private static HrFeed feed(FeedProfile profile) {
        return profile.kind().people().orElseThrow(() -> unread(profile));
    }

    private static IllegalArgumentException unread(FeedProfile profile) {
        return new IllegalArgumentException("Not a profile of this reader: " + profile.kind());
    }

    @Override
    public Outcome read(Content file, FeedProfile profile, Names names, LocalDate night) throws IOException {
        return switch (readWhole(file, profile, names, night)) {
            case Outcome.Read(HrExtract extract, LineCounts lines, List<FileFault> rejected) ->
                new Outcome.Read(extract, lines, unnamed(rejected));
            case Outcome.Unusable(List<FileFault> faults) -> new Outcome.Unusable(unnamed(faults));
            case Outcome.Drifting(List<FileFault> faults, var authority, var lines) ->
                new Outcome.Drifting(unnamed(faults), authority, lines);
        };
    }

    @Override
    public List<UnreadSheet> beside(Content file, FeedProfile profile) throws IOException {
        Profile.Feed feed = Profile.Feed.of(profile);
        return TableRows.beside(file, feed);
    }

    private Outcome readWhole(Content file, FeedProfile profile, Names names, LocalDate night) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Outcome.Unusable(List.of(refused.get()));
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.openFilledDown(file, feed)) {
            case TableRows.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield read(rows, feed.over(rows.headers()), names, night);
                } catch (TableRows.SpoiltTable spoilt) {
                    yield new Outcome.Unusable(List.of(spoilt.fault()));
                }
            }
        };
    }

    private Outcome read(TableRows rows, Profile.Feed feed, Names names, LocalDate night)
            throws IOException, TableRows.SpoiltTable {
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns columns = FeedHeaders.columns(rows, feed, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        PostRow post = new PostRow(hasher);
        HrRows facts = new HrRows(rows, columns, FeedRules.of(feed.content()), names, night);
        return switch (feed(feed.content())) {
            case POSTS ->
                facts.read(new HrKind<>(
                        FeedField.POST,
                        (cells, _) -> post.post(cells),
                        post::code,
                        post::trace,
                        seen -> Optional.of(PostTrace.of(seen.post())),
                        seen -> seen.post().code(),
                        seen -> seen.post().code(),
                        new PostColumn(feed.content().hints().shares())::settle,
                        SeenPost::shared,
                        seen -> new HrFacts.Posts(
                                seen.stream().map(SeenPost::post).toList(), keyOf(columns, feed))));
            case TRAINING_SESSIONS ->
                // Two sessions may be alike: each is told by its row.
                facts.read(HrKind.each(
                        FeedField.TRAINING,
                        (cells, line) -> TrainingRow.session(cells)
                                .map(session -> new RepeatedSessions.Row(line, session, TrainingRow.number(cells))),
                        HrCells::training,
                        row -> row.session().training(),
                        RepeatedSessions.Row::line,
                        RepeatedSessions::settle,
                        sessions -> new HrFacts.Sessions(sessions.stream()
                                .map(RepeatedSessions.Row::session)
                                .toList())));
            case WORK_CYCLES ->
                facts.read(HrKind.each(
                        FeedField.CYCLE,
                        (cells, _) -> CycleRow.cycle(cells),
                        HrCells::cycle,
                        WorkCycle::code,
                        ProfiledHrReader::name,
                        HrFacts.Cycles::new));
            case TRAINING_PLAN ->
                facts.read(HrKind.each(
                        FeedField.TRAINING,
                        (cells, _) -> TrainingRow.listed(cells),
                        HrCells::training,
                        ListedTraining::code,
                        ListedTraining::code,
                        trainings -> new HrFacts.Trainings(trainings, told(columns, feed.content()))));
            case COMPETENCY_NEEDS ->
                facts.read(HrKind.each(
                        FeedField.NEED,
                        (cells, _) -> TrainingRow.need(cells),
                        HrCells::need,
                        ListedNeed::code,
                        ListedNeed::code,
                        HrFacts.Needs::new));
        };
    }

    /// What the file, or the profile for every row, says of trainings.
    private static Set<ListedTraining.Part> told(Columns columns, FeedProfile profile) {
        return Arrays.stream(ListedTraining.Part.values())
                .filter(part -> profile.constant(field(part)).isPresent()
                        || profile.columns().getOrDefault(field(part), List.of()).stream()
                                .anyMatch(columns::has))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FeedField field(ListedTraining.Part part) {
        return switch (part) {
            case DEPARTMENT -> FeedField.DEPARTMENT;
            case GROUND -> FeedField.GROUND;
            case NEEDS -> FeedField.NEEDS;
            case DAYS -> FeedField.DAYS;
            case TRAINEES -> FeedField.TRAINEES;
            case COST -> FeedField.COST;
            case OBJECTIVES -> FeedField.OBJECTIVES;
        };
    }

    private static List<Object> name(WorkCycle cycle) {
        return List.of(cycle.year(), cycle.department(), cycle.code());
    }

    /// Which key made the codes; empty where the file gives them.
    private Optional<String> keyOf(Columns columns, Profile.Feed feed) {
        List<String> codes = feed.content().columns().getOrDefault(FeedField.POST, List.of());
        return codes.stream().anyMatch(columns::has)
                ? Optional.empty()
                : Optional.of(hasher.get().hash(HrFeed.POSTS, NOBODY).value().substring(0, KEY_SHOWN));
    }
}
