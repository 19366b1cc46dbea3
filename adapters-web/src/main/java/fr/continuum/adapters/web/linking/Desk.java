package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.Rates;
import fr.continuum.adapters.web.document.Shelves;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.linking.QuestionList.Answer;
import fr.continuum.adapters.web.linking.QuestionList.Question;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What lies on the desk of a controller who links: one document, one dimension, the questions worth asking.
@Component
final class Desk {

    private final Shelves shelves;
    private final PublishedFigures figures;
    private final QuestionList questions;
    private final AllocationTables tables;
    private final TargetTrees trees;

    Desk(
            Shelves shelves,
            PublishedFigures figures,
            QuestionList questions,
            AllocationTables tables,
            TargetTrees trees) {
        this.shelves = shelves;
        this.figures = figures;
        this.questions = questions;
        this.tables = tables;
        this.trees = trees;
    }

    /// Where the reader is, as the address says; what it does not say is chosen.
    ///
    /// @param document fingerprint; the latest account where empty
    /// @param dimension `politique` or `plan`
    /// @param champ field asked about, as profiles name it
    /// @param code whose answers are asked for
    record Place(
            @Nullable String document,
            @Nullable String dimension,
            @Nullable String champ,
            @Nullable String code) {

        private String chosen() {
            return code == null ? "" : code;
        }
    }

    /// @param questions codes that are not decided
    /// @param decided codes that are, which may be answered otherwise
    /// @param leftByRows what rows under 100 % leave untraced, in cents
    /// @param byFunctions whether no table stands in this dimension: the functions of the chart decide
    record View(
            List<Entry> entries,
            DocumentInForce document,
            Lens lens,
            KeyField field,
            Coverage coverage,
            Rates rates,
            long decidedCents,
            long leftByRows,
            boolean byFunctions,
            boolean planExists,
            List<KeyField> fields,
            List<Question> questions,
            List<Question> decided,
            List<Answer> answers) {

        /// Policies that another may stand under.
        public List<Answer> policies() {
            return answers.stream().filter(Answer::isRoot).toList();
        }

        public @Nullable Answer answer(@Nullable String value) {
            return answers.stream()
                    .filter(a -> a.value().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }

    Optional<View> of(SignedIn viewer, Place place) {
        List<Shelf> all = shelves.of(viewer);
        List<Entry> entries =
                all.stream().flatMap(shelf -> shelf.entries().stream()).toList();
        String wanted = place.document() == null ? "" : place.document();
        return entries.stream()
                .filter(e -> e.document().sha().value().equals(wanted))
                .findFirst()
                .or(() ->
                        all.stream().flatMap(shelf -> shelf.featured().stream()).findFirst())
                .map(entry -> view(entries, entry.document(), place));
    }

    private View view(List<Entry> entries, DocumentInForce document, Place place) {
        boolean plan = trees.inForce(document.siren(), Dimension.PLAN).isPresent();
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(
                new Lens.Asked(plan && !"politique".equals(place.dimension()) ? "plan" : "politique", "D", ""),
                document,
                coverages);
        Coverage coverage = lens.in(coverages).orElseThrow();
        boolean byFunctions = lens.dimension() == Dimension.POLICY
                && tables.inForce(document.siren(), Dimension.POLICY).isEmpty();
        List<KeyField> fields = QuestionList.asked(lens.dimension());
        KeyField field = KeyField.ofCode(place.champ() == null ? "" : place.champ())
                .filter(fields::contains)
                .orElse(fields.getFirst());
        return new View(
                entries,
                document,
                lens,
                field,
                coverage,
                Rates.of(coverage, document.header().stage().isDelta()),
                QuestionList.decided(coverage),
                byFunctions ? 0 : questions.leftByRows(document, lens, field, coverage),
                byFunctions,
                plan,
                fields,
                byFunctions ? List.of() : questions.open(document, lens, field, place.chosen()),
                byFunctions ? List.of() : questions.decided(document, lens, field, place.chosen()),
                questions.answers(document, lens.dimension()));
    }
}
