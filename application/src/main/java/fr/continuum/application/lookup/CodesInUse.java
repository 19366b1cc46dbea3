package fr.continuum.application.lookup;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.search.Findable;
import fr.continuum.application.search.Found;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.ControlTotals;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.KeyTotals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The documents of a night, the policies their money goes to and the codes their keys bear: each code once, with the
/// latest document that bears it.
final class CodesInUse {

    /// Fields whose codes people look for.
    private static final List<KeyField> FIELDS = List.of(
            KeyField.NATURE,
            KeyField.FUNCTION,
            KeyField.CHAPTER,
            KeyField.OPERATION,
            KeyField.AUTHORISATION,
            KeyField.SERVICE,
            KeyField.ANALYTIC_CODE);

    private final BudgetFacts facts;
    private final ChartStore charts;
    private final Consultation consultation;
    private final ServiceNames services;

    CodesInUse(BudgetFacts facts, ChartStore charts, Consultation consultation, ServiceNames services) {
        this.facts = facts;
        this.charts = charts;
        this.consultation = consultation;
        this.services = services;
    }

    /// The latest year first, accounts before budgets.
    List<Reading> documents(Consolidation night) {
        return night.documents().stream()
                .flatMap(document -> facts.find(document.reading()).stream())
                .sorted(Comparator.comparing(
                                (Reading reading) -> reading.header().fiscalYear())
                        .thenComparing(reading -> reading.header().stage())
                        .reversed())
                .toList();
    }

    List<Findable> documentsOf(List<Reading> documents) {
        return documents.stream().map(CodesInUse::document).toList();
    }

    /// What documents are called, by the subject findings name them by.
    Map<String, String> subjectsOf(List<Reading> documents) {
        Map<String, String> names = new HashMap<>();
        documents.forEach(reading -> names.putIfAbsent(Subjects.document(reading.header()), named(reading.header())));
        return names;
    }

    private static String named(DocumentHeader header) {
        String name = header.budgetName().isEmpty() ? header.authorityName() : header.budgetName();
        return header.code() + " " + header.fiscalYear() + " " + name;
    }

    private static Findable document(Reading reading) {
        DocumentHeader header = reading.header();
        return new Findable(
                new Found.Document(reading.id().document(), header),
                "",
                named(header),
                inWords(header.stage()) + " " + header.budget(),
                List.of(header.authorityName()),
                "");
    }

    private static String inWords(BudgetStage stage) {
        return switch (stage) {
            case INITIAL -> "budget primitif";
            case AMENDING -> "décision modificative";
            case SUPPLEMENTARY -> "budget supplémentaire";
            case ADMIN_ACCOUNT -> "compte administratif";
            case SINGLE_ACCOUNT -> "compte financier unique";
            case LEDGER -> "grand livre, extrait comptable";
        };
    }

    /// As the latest documents were measured.
    List<Findable> policies(Consolidation night, List<Reading> documents) {
        Map<String, Findable> byCode = new LinkedHashMap<>();
        for (Reading reading : documents) {
            measured(night, reading).ifPresent(measured -> {
                TargetTree tree = consultation.policies(night.authority(), measured.measurement());
                tree.targets().forEach(target -> byCode.putIfAbsent(target.code(), policy(target, tree, reading)));
            });
        }
        return List.copyOf(byCode.values());
    }

    private static Optional<MeasuredDocument> measured(Consolidation night, Reading reading) {
        return night.documents().stream()
                .filter(document -> document.reading().equals(reading.id()))
                .findFirst();
    }

    private static Findable policy(Target target, TargetTree tree, Reading reading) {
        List<String> above = tree.lineage(target.code()).stream()
                .filter(code -> !code.equals(target.code()))
                .flatMap(code -> tree.find(code).stream())
                .map(Target::label)
                .toList();
        return new Findable(
                new Found.Policy(target.code(), reading.id().document()), target.code(), target.label(), "", above, "");
    }

    private record Named(KeyField field, String code) {}

    List<Findable> codes(Consolidation night, List<Reading> documents) {
        Map<Named, Findable> byCode = new LinkedHashMap<>();
        Map<String, String> authorisations = authorisations(documents);
        Map<String, String> named = services.known().of(night.authority());
        for (Reading reading : documents) {
            Map<Named, BudgetKey> borne = borne(reading);
            borne.keySet().removeAll(byCode.keySet());
            if (!borne.isEmpty()) {
                Labels labels = new Labels(charts.recorded(reading.id().chart()), authorisations, named);
                borne.forEach((code, key) -> byCode.put(code, code(code, key, labels, reading)));
            }
        }
        return new ArrayList<>(byCode.values());
    }

    /// A code, and a key that bears it.
    private Map<Named, BudgetKey> borne(Reading reading) {
        Map<Named, BudgetKey> borne = new LinkedHashMap<>();
        for (KeyTotals totals : facts.keyTotals(reading.id())) {
            for (KeyField field : FIELDS) {
                String code = totals.key().code(field);
                if (!code.isEmpty()) {
                    borne.putIfAbsent(new Named(field, code), totals.key());
                }
            }
        }
        return borne;
    }

    private static Findable code(Named named, BudgetKey key, Labels labels, Reading reading) {
        String label = labels.of(named);
        return new Findable(
                new Found.BudgetCode(named.field(), named.code(), reading.id().document(), key.flow()),
                named.code(),
                label.isEmpty() ? named.code() : label,
                "",
                List.of(reading.header().code() + " " + reading.header().fiscalYear()),
                named.field().name());
    }

    /// What codes are called: by the chart, by lines, by the annex of authorisations, by the list of services.
    private record Labels(
            @Nullable ChartOfAccounts chart, Map<String, String> authorisations, Map<String, String> services) {

        String of(Named named) {
            return switch (named.field()) {
                case NATURE ->
                    known().flatMap(of -> of.account(named.code()))
                            .map(ChartOfAccounts.Account::label)
                            .orElse("");
                case FUNCTION ->
                    known().flatMap(of -> of.function(named.code()))
                            .map(ChartOfAccounts.Function::label)
                            .orElse("");
                case CHAPTER ->
                    known().flatMap(of -> of.chapter(named.code()))
                            .map(ChartOfAccounts.Chapter::label)
                            .orElse("");
                case AUTHORISATION -> authorisations.getOrDefault(named.code(), "");
                case SERVICE -> services.getOrDefault(named.code(), "");
                case OPERATION, ANALYTIC_CODE, POLICY, BUDGET, SECTION, FLOW, MOVEMENT -> "";
            };
        }

        private Optional<ChartOfAccounts> known() {
            return Optional.ofNullable(chart);
        }
    }

    /// What authorisations are called, by whatever document says it: ledgers bear their numbers alone. The latest
    /// is believed; of one document, its lines before its annex.
    private Map<String, String> authorisations(List<Reading> documents) {
        Map<String, String> labels = new HashMap<>();
        for (Reading reading : documents) {
            consultation.authorisationLabels(reading.id()).forEach(labels::putIfAbsent);
            for (ControlTotals.Authorisation one : reading.controlTotals().authorisations()) {
                labels.putIfAbsent(one.number(), one.label());
            }
        }
        labels.values().removeIf(String::isBlank);
        return labels;
    }
}
