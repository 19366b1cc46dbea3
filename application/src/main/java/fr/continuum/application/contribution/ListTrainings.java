package fr.continuum.application.contribution;

import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ToldFields;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.TimelineEntry;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.LinkKind;
import fr.continuum.domain.contribution.LinkProvenance;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.contribution.Training;
import fr.continuum.domain.contribution.Withdrawal;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedTraining;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the training plan an HR file lists: what it says of each training, as any file does; those it listed before
/// and lists no more leave the book, with the reason. What people planned here and no file ever listed is left alone.
public final class ListTrainings {

    private static final String CODED = "Code porté par le plan de formation";

    private final ImportContributions imports;
    private final Contributions contributions;
    private final OwnBook books;
    private final Clock clock;

    public ListTrainings(ImportContributions imports, Contributions contributions, Clock clock) {
        this.imports = imports;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public ListTrainings dated(Clock other) {
        return new ListTrainings(imports.dated(other), contributions, other);
    }

    /// @param before what the same feed listed of the same years
    /// @param day of the list
    public record Request(
            Owner owner,
            HrFacts.Trainings listed,
            List<HrFacts.Trainings> before,
            LocalDate day,
            String file,
            String author) {

        public Request {
            before = List.copyOf(before);
        }
    }

    /// How many trainings came in, say something else, left.
    public record Listed(int added, int changed, int withdrawn) {}

    public Listed list(Request request) {
        ContributionBook book = books.read(request.owner());
        Instant now = clock.instant();
        List<Contribution> facts = new ArrayList<>();
        Map<ContributionId, ToldFields> told = new HashMap<>();
        for (ListedTraining one : request.listed().trainings()) {
            Training fact = training(one, title(request.owner(), one, book), request.author(), now);
            facts.add(fact);
            told.put(fact.id(), told(one, request.listed().told()));
        }
        ImportContributions.Imported imported = imports.importAll(new ImportContributions.Request(
                request.owner(), facts, told, Background.UNKNOWN, request.file(), request.author()));
        int added = imported.effect().added().size();
        return new Listed(added, imported.changed().size() - added, withdraw(request));
    }

    /// The one it has, or had before it left the book; a title nobody gave gives way to the code.
    private String title(Owner owner, ListedTraining one, ContributionBook book) {
        ContributionId id = new ContributionId(ContributionKind.TRAINING, one.code());
        return one.title()
                .or(() -> book.find(id).map(Contribution::title))
                .or(() -> books.history(owner, id).reversed().stream()
                        .flatMap(change -> change.after().stream())
                        .map(Contribution::title)
                        .findFirst())
                .orElse(one.code());
    }

    private static Training training(ListedTraining one, String title, String author, Instant now) {
        List<TraceLink> links = new ArrayList<>();
        for (PlanCode objective : one.objectives()) {
            links.add(new TraceLink(
                    objective,
                    LinkKind.SERVES,
                    TraceLink.WHOLE / one.objectives().size(),
                    CODED,
                    author,
                    now,
                    LinkProvenance.CODE_AT_SOURCE,
                    Optional.empty()));
        }
        return new Training(
                one.code(),
                title,
                one.department().orElse(""),
                one.year(),
                one.category(),
                one.ground(),
                one.needs(),
                one.days(),
                one.trainees(),
                one.costCents(),
                links);
    }

    private static ToldFields told(ListedTraining one, Set<ListedTraining.Part> columns) {
        Set<ContributionField> given =
                EnumSet.of(ContributionField.TITLE, ContributionField.YEAR, ContributionField.CATEGORY);
        Set<ContributionField> filled = EnumSet.copyOf(given);
        for (ListedTraining.Part part : columns) {
            given.add(field(part));
            if (one.says(part)) {
                filled.add(field(part));
            }
        }
        return new ToldFields(
                false,
                given,
                filled,
                Collections.nCopies(one.objectives().size(), new ToldFields.ToldLink(false, false, false)));
    }

    private static ContributionField field(ListedTraining.Part part) {
        return switch (part) {
            case DEPARTMENT -> ContributionField.DEPARTMENT;
            case GROUND -> ContributionField.GROUND;
            case NEEDS -> ContributionField.NEEDS;
            case DAYS -> ContributionField.DAYS;
            case TRAINEES -> ContributionField.TRAINEES;
            case COST -> ContributionField.COST;
            case OBJECTIVES -> ContributionField.TARGETS;
        };
    }

    private int withdraw(Request request) {
        int withdrawn = 0;
        for (ListedTraining gone : request.listed().gone(request.before())) {
            if (withdraw(request, gone)) {
                withdrawn++;
            }
        }
        return withdrawn;
    }

    /// Read again where somebody wrote meanwhile. A training that became one of another year stays.
    private boolean withdraw(Request request, ListedTraining gone) {
        ContributionId id = new ContributionId(ContributionKind.TRAINING, gone.code());
        Withdrawal why = new Withdrawal("N’est plus dans le plan de formation de " + gone.year() + ", liste du "
                + Days.wording(request.day()).french());
        for (int attempt = 0; attempt < PlanContribution.ATTEMPTS; attempt++) {
            Optional<Contribution> known = books.read(request.owner())
                    .find(id)
                    .filter(Training.class::isInstance)
                    .filter(one -> ((Training) one).year().equals(gone.year()));
            if (known.isEmpty()) {
                return false;
            }
            TimelineEntry entry = new TimelineEntry(request.author(), clock.instant(), request.file());
            if (contributions.withdraw(request.owner(), id, known.get().version(), why, entry)) {
                return true;
            }
        }
        throw new IllegalStateException(
                "Others go on writing in the contributions of " + request.owner() + ": run the night once more");
    }
}
