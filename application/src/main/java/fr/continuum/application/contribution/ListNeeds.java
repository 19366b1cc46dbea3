package fr.continuum.application.contribution;

import fr.continuum.application.port.Contributions;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.CompetencyNeed;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedNeed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Keeps the competency needs an HR file lists. Those it listed before and lists no more are closed from its day on;
/// what people said here and no file ever listed is left alone.
public final class ListNeeds {

    private final ImportContributions imports;
    private final Contributions contributions;
    private final OwnBook books;

    public ListNeeds(ImportContributions imports, Contributions contributions) {
        this.imports = imports;
        this.contributions = contributions;
        this.books = new OwnBook(contributions);
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public ListNeeds dated(Clock other) {
        return new ListNeeds(imports.dated(other), contributions);
    }

    /// @param before what the same feed listed last
    /// @param day of the list
    public record Request(
            Owner owner, HrFacts.Needs listed, List<HrFacts.Needs> before, LocalDate day, String file, String author) {

        public Request {
            before = List.copyOf(before);
        }
    }

    /// How many needs came in, say something else, were closed.
    public record Listed(int added, int changed, int closed) {}

    public Listed list(Request request) {
        Background known = books.read(request.owner()).background();
        List<CompetencyNeed> said = new ArrayList<>();
        request.listed().needs().forEach(one -> said.add(need(one, known.need(one.code()))));
        List<CompetencyNeed> closed = request.listed().gone(request.before()).stream()
                .flatMap(code -> known.need(code).stream())
                .filter(need -> need.isOpenOn(request.day()))
                .map(need -> need.closedOn(request.day()))
                .toList();
        int added = (int)
                said.stream().filter(need -> known.need(need.code()).isEmpty()).count();
        int changed = (int) said.stream()
                .filter(need -> known.need(need.code())
                        .filter(before -> !before.equals(need))
                        .isPresent())
                .count();
        said.addAll(closed);
        imports.importAll(new ImportContributions.Request(
                request.owner(),
                List.of(),
                new Background(said, List.of(), OptionalInt.empty()),
                request.file(),
                request.author()));
        return new Listed(added, changed, closed.size());
    }

    /// A label nobody gave gives way to the one that is known, else to the code; what it is for, likewise, where
    /// the file leaves it empty: HR does not always know the plan.
    private static CompetencyNeed need(ListedNeed one, Optional<CompetencyNeed> known) {
        return new CompetencyNeed(
                one.code(),
                one.kind(),
                one.label().or(() -> known.map(CompetencyNeed::label)).orElse(one.code()),
                one.objectives().isEmpty()
                        ? known.map(CompetencyNeed::objectives).orElse(List.of())
                        : one.objectives());
    }
}
