package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.Shelves;
import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.document.Shelves.Shelf;
import fr.continuum.adapters.web.linking.BulkView.GroupRow;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.CodeLabels;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.linking.UntracedKeys;
import fr.continuum.application.linking.UntracedKeys.Asked;
import fr.continuum.application.linking.UntracedKeys.Group;
import fr.continuum.application.linking.UntracedKeys.Untraced;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.trace.Coverage;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Lays the untraced keys of one document out, group by group.
@Component
final class BulkDesk {

    /// All codes a key has; in the plan some say what, not why, and may set aside only (R22).
    private static final List<KeyField> OF_PLAN = List.of(
            KeyField.AUTHORISATION,
            KeyField.OPERATION,
            KeyField.ANALYTIC_CODE,
            KeyField.SERVICE,
            KeyField.POLICY,
            KeyField.FUNCTION,
            KeyField.CHAPTER,
            KeyField.NATURE);

    private static final List<KeyField> OF_POLICIES = List.of(
            KeyField.AUTHORISATION,
            KeyField.OPERATION,
            KeyField.ANALYTIC_CODE,
            KeyField.SERVICE,
            KeyField.FUNCTION,
            KeyField.CHAPTER,
            KeyField.NATURE,
            KeyField.BUDGET);

    /// Fields tried for want of one asked for: codes of projects first.
    private static final List<KeyField> FIRST = List.of(KeyField.AUTHORISATION, KeyField.OPERATION, KeyField.FUNCTION);

    /// How many codes may each have an answer of its own at a time: their answers stand in the address.
    static final int ONE_BY_ONE = 20;

    private final Shelves shelves;
    private final PublishedFigures figures;
    private final QuestionList questions;
    private final CodeLabels labels;
    private final UntracedKeys untracedKeys;
    private final AllocationTables tables;
    private final TargetTrees trees;

    BulkDesk(
            Shelves shelves,
            PublishedFigures figures,
            QuestionList questions,
            CodeLabels labels,
            UntracedKeys untracedKeys,
            AllocationTables tables,
            TargetTrees trees) {
        this.shelves = shelves;
        this.figures = figures;
        this.questions = questions;
        this.labels = labels;
        this.untracedKeys = untracedKeys;
        this.tables = tables;
        this.trees = trees;
    }

    static List<KeyField> fields(Dimension dimension) {
        return dimension == Dimension.PLAN ? OF_PLAN : OF_POLICIES;
    }

    /// @param pages of a list of so many groups
    Optional<BulkView> of(SignedIn viewer, BulkAsk ask, BulkForm form, IntFunction<Paging> pages) {
        List<Shelf> all = shelves.of(viewer);
        List<Entry> entries =
                all.stream().flatMap(shelf -> shelf.entries().stream()).toList();
        return entries.stream()
                .filter(entry -> entry.document().sha().value().equals(ask.document()))
                .findFirst()
                .or(() ->
                        all.stream().flatMap(shelf -> shelf.featured().stream()).findFirst())
                .map(entry -> view(entries, entry.document(), ask, form, pages));
    }

    private BulkView view(
            List<Entry> entries, DocumentInForce document, BulkAsk ask, BulkForm form, IntFunction<Paging> pages) {
        boolean planExists = trees.inForce(document.siren(), Dimension.PLAN).isPresent();
        List<Coverage> coverages = figures.coverages(document);
        Lens lens = Lens.of(
                new Lens.Asked(
                        planExists && !"politique".equals(ask.dimension()) ? "plan" : "politique",
                        ask.sens(),
                        ask.mesure()),
                document,
                coverages);
        List<KeyField> fields = fields(lens.dimension());
        Asked asked = new Asked(document.reading().id(), lens.dimension(), lens.flow(), lens.measure());
        KeyField field = KeyField.ofCode(ask.champ()).filter(fields::contains).orElseGet(() -> first(asked));
        Untraced untraced = untracedKeys.by(asked, field);
        List<GroupRow> shown = shown(document, lens, field, untraced, ask);
        Paging paging = pages.apply(shown.size());
        List<GroupRow> groups = form.isOneByOne()
                ? shown.stream()
                        .filter(group -> form.isTicked(group.code()))
                        .limit(ONE_BY_ONE)
                        .toList()
                : shown.stream().skip(paging.skip()).limit(Paging.SIZE).toList();
        return new BulkView(
                ask,
                entries,
                document,
                lens,
                field,
                fields,
                coverages.stream().map(Coverage::measure).distinct().sorted().toList(),
                lens.dimension() == Dimension.POLICY
                        && tables.inForce(document.siren(), Dimension.POLICY).isEmpty(),
                planExists,
                untraced,
                shown,
                paging,
                groups,
                questions.answers(document, lens.dimension()));
    }

    /// The first field that names some untraced key; functions where none does.
    private KeyField first(Asked asked) {
        return FIRST.stream()
                .filter(field -> untracedKeys.by(asked, field).groups().stream()
                        .anyMatch(group -> !group.code().isEmpty()))
                .findFirst()
                .orElse(KeyField.FUNCTION);
    }

    private List<GroupRow> shown(DocumentInForce document, Lens lens, KeyField field, Untraced untraced, BulkAsk ask) {
        UnaryOperator<String> label = labels.of(document, field);
        long least = ask.minimumCents().orElse(0L);
        String text = plain(ask.texte());
        return untraced.groups().stream()
                .filter(group -> Math.abs(group.tally().cents()) >= least)
                .map(group -> row(group, label.apply(group.code()), document, lens, field))
                .filter(row -> plain(row.code() + " " + row.label()).contains(text))
                .toList();
    }

    private static GroupRow row(Group group, String label, DocumentInForce document, Lens lens, KeyField field) {
        return new GroupRow(
                group.code(),
                label,
                group.keys(),
                group.tally().cents(),
                BulkForm.at("/lier/lot/cles", place(document, lens, field, group.code())));
    }

    private static MultiValueMap<String, String> place(
            DocumentInForce document, Lens lens, KeyField field, String code) {
        MultiValueMap<String, String> place = new LinkedMultiValueMap<>();
        place.add("document", document.sha().value());
        place.add("dimension", lens.dimensionName());
        place.add("sens", lens.flow().code());
        place.add("champ", field.code());
        place.add("mesure", lens.measure().code());
        place.add("code", code);
        return place;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
