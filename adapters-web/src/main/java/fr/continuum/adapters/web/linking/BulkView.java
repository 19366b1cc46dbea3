package fr.continuum.adapters.web.linking;

import fr.continuum.adapters.web.document.Shelves.Entry;
import fr.continuum.adapters.web.linking.QuestionList.Answer;
import fr.continuum.adapters.web.page.Paging;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.linking.UntracedKeys.Untraced;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a controller sees of the untraced keys of one document, group by group.
///
/// @param measures those the document carries
/// @param byFunctions whether no table stands in this dimension: the functions of the chart decide
/// @param untraced all that tables, as they stand now, leave untraced
/// @param shown the groups the filters let through
/// @param groups a page of them; those ticked, where each is to have its own answer
record BulkView(
        BulkAsk ask,
        List<Entry> entries,
        DocumentInForce document,
        Lens lens,
        KeyField field,
        List<KeyField> fields,
        List<Measure> measures,
        boolean byFunctions,
        boolean planExists,
        Untraced untraced,
        List<GroupRow> shown,
        Paging paging,
        List<GroupRow> groups,
        List<Answer> answers) {

    /// Keys that share one code.
    ///
    /// @param code empty for keys without: they cannot be linked by it
    /// @param label what the chart, the document or the tree calls it; empty where nothing does
    /// @param keysHref the keys behind it
    record GroupRow(String code, String label, long keys, long cents, String keysHref) {

        public boolean isLinkable() {
            return !code.isEmpty();
        }
    }

    /// Fields whose codes are given budget by budget: operation 12 of one is not operation 12 of another.
    private static final Set<KeyField> OF_ONE_BUDGET = EnumSet.of(KeyField.AUTHORISATION, KeyField.OPERATION);

    /// Whether rows may be for this budget alone: the authority has several, and the code is given by each.
    public boolean isOfSeveralBudgets() {
        return OF_ONE_BUDGET.contains(field)
                && entries.stream()
                                .filter(entry -> entry.document().siren().equals(document.siren()))
                                .map(entry -> entry.document().header().budget())
                                .distinct()
                                .count()
                        > 1;
    }

    /// The budget the rows are for: this one, unless somebody said all of them; empty for all.
    public Optional<BudgetRef> only() {
        return isOfSeveralBudgets() && !ask.portee().equals(BulkAsk.EVERYWHERE)
                ? Optional.of(document.header().budget())
                : Optional.empty();
    }

    /// What people call the budget of the document.
    public String budgetName() {
        String name = document.header().budgetName();
        return name.isEmpty() ? document.header().budget().value() : name;
    }

    public long untracedCents() {
        return untraced.whole().cents();
    }

    public long shownCents() {
        return shown.stream().mapToLong(GroupRow::cents).sum();
    }

    /// Targets alone that something new may be given, in the order of their tree.
    public List<Answer> targets() {
        return answers.stream()
                .filter(answer -> answer.open() && answer.value().startsWith(BulkForm.TARGET))
                .toList();
    }

    /// Reasons to set aside.
    public List<String> reasons() {
        return answers.stream()
                .map(Answer::value)
                .filter(value -> !value.startsWith(BulkForm.TARGET))
                .map(value -> value.substring(value.indexOf(':') + 1))
                .toList();
    }

    public List<Flow> flows() {
        return List.of(Flow.values());
    }

    public String label(String code) {
        return shown.stream()
                .filter(group -> group.code().equals(code))
                .map(GroupRow::label)
                .findFirst()
                .orElse("");
    }

    /// What the address of this page says, the ticks and answers left out.
    public MultiValueMap<String, String> place() {
        MultiValueMap<String, String> place = new LinkedMultiValueMap<>();
        place.add("document", document.sha().value());
        place.add("dimension", lens.dimensionName());
        place.add("sens", lens.flow().code());
        place.add("champ", field.code());
        place.add("mesure", lens.measure().code());
        place.add("minimum", ask.minimum());
        place.add("texte", ask.texte());
        return place;
    }
}
