package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that an authority knows of its posts and of the time of those who sit in them, on one day: no person is in it.
///
/// @param sessions of trainings, by training, then by day
/// @param smallFigures under how many people figures are hidden outside HR
public record WorkforceBook(
        PostRegister posts, GainedTime time, List<TrainingSession> sessions, SmallCells smallFigures) {

    public static final WorkforceBook EMPTY =
            new WorkforceBook(PostRegister.EMPTY, GainedTime.NONE, List.of(), SmallCells.USUAL);

    public WorkforceBook {
        sessions = sessions.stream().sorted(WorkforcePart.OfSessions.ORDER).toList();
    }

    /// Made of the parts of a book.
    public static WorkforceBook of(Collection<WorkforcePart> parts) {
        Optional<LocalDate> read = Optional.empty();
        List<Post> posts = new ArrayList<>();
        List<WorkCycle> cycles = new ArrayList<>();
        List<DeclaredGain> gains = new ArrayList<>();
        List<TimeGainUse> uses = new ArrayList<>();
        List<TrainingSession> sessions = new ArrayList<>();
        SmallCells smallFigures = SmallCells.USUAL;
        for (WorkforcePart part : parts) {
            switch (part) {
                case WorkforcePart.PostsRead(LocalDate day) -> read = Optional.of(day);
                case WorkforcePart.OfPost(Post post) -> posts.add(post);
                case WorkforcePart.OfCycle(WorkCycle cycle) -> cycles.add(cycle);
                case WorkforcePart.OfGain(DeclaredGain gain) -> gains.add(gain);
                case WorkforcePart.OfUse(TimeGainUse use) -> uses.add(use);
                case WorkforcePart.OfSessions(var _, List<TrainingSession> some) -> sessions.addAll(some);
                case WorkforcePart.OfThreshold(SmallCells decided) -> smallFigures = decided;
            }
        }
        return new WorkforceBook(
                new PostRegister(read, posts), new GainedTime(cycles, gains, uses), sessions, smallFigures);
    }

    /// What it is made of. What nobody ever said has no part.
    public List<WorkforcePart> parts() {
        Stream.Builder<WorkforcePart> parts = Stream.builder();
        posts.last().map(WorkforcePart.PostsRead::new).ifPresent(parts);
        posts.posts().stream().map(WorkforcePart.OfPost::new).forEach(parts);
        time.cycles().stream().map(WorkforcePart.OfCycle::new).forEach(parts);
        time.declared().stream().map(WorkforcePart.OfGain::new).forEach(parts);
        time.uses().stream().map(WorkforcePart.OfUse::new).forEach(parts);
        Map<String, List<TrainingSession>> byTraining = sessions.stream()
                .collect(Collectors.groupingBy(TrainingSession::training, TreeMap::new, Collectors.toList()));
        byTraining.forEach((training, some) -> parts.add(new WorkforcePart.OfSessions(training, some)));
        if (!smallFigures.equals(SmallCells.USUAL)) {
            parts.add(new WorkforcePart.OfThreshold(smallFigures));
        }
        return parts.build().toList();
    }

    /// The fingerprint of all it says: it follows from the versions of its parts.
    public Sha256 version() {
        SortedMap<String, Sha256> versions = new TreeMap<>();
        parts().forEach(part -> versions.put(part.name(), part.version()));
        return version(versions);
    }

    /// Of a book that has these parts, by name.
    public static Sha256 version(SortedMap<String, Sha256> parts) {
        return new Meaning()
                .each(parts.entrySet(), (text, part) -> text.say(part.getKey()).say(part.getValue()))
                .version();
    }

    public WorkforceBook with(PostRegister register) {
        return new WorkforceBook(register, time, sessions, smallFigures);
    }

    public WorkforceBook with(GainedTime next) {
        return new WorkforceBook(posts, next, sessions, smallFigures);
    }

    public WorkforceBook hiding(SmallCells decided) {
        return new WorkforceBook(posts, time, sessions, decided);
    }

    /// With the work cycles a file brings in place of those of the years it tells of: it is a full extract of
    /// those, and says nothing of others.
    public WorkforceBook counting(List<WorkCycle> brought) {
        Set<FiscalYear> told = brought.stream().map(WorkCycle::year).collect(Collectors.toSet());
        return with(time.counting(Stream.concat(
                        time.cycles().stream().filter(cycle -> !told.contains(cycle.year())), brought.stream())
                .toList()));
    }

    /// With the sessions a file brings in place of those that began in the years it tells of, likewise.
    public WorkforceBook holding(List<TrainingSession> brought) {
        Set<Integer> told =
                brought.stream().map(session -> session.start().getYear()).collect(Collectors.toSet());
        return new WorkforceBook(
                posts,
                time,
                Stream.concat(
                                sessions.stream()
                                        .filter(session ->
                                                !told.contains(session.start().getYear())),
                                brought.stream())
                        .toList(),
                smallFigures);
    }
}
