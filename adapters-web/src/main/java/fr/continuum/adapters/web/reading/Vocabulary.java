package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.ServiceNames;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.Target;
import fr.continuum.domain.target.TargetTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the codes of a document mean: labels of the chart it was read with, targets of the trees its night was given.
@Component
public final class Vocabulary {

    private final ChartStore charts;
    private final TargetTrees trees;
    private final Consultation consultation;
    private final ServiceNames services;

    public Vocabulary(ChartStore charts, TargetTrees trees, Consultation consultation, ServiceNames services) {
        this.charts = charts;
        this.trees = trees;
        this.consultation = consultation;
        this.services = services;
    }

    public Codes of(DocumentInForce document) {
        Sha256 plan = document.consolidation().inputs().planTree();
        return new Codes(
                chart(document.reading()),
                consultation.policies(document.siren(), document.measurement()),
                Optional.ofNullable(plan).flatMap(trees::find).orElse(TargetTree.empty(Dimension.PLAN)),
                services.known().of(document.siren()));
    }

    /// What the codes of a reading mean that no night published: its chart and the list of services say, no tree
    /// does.
    public Codes of(Reading reading) {
        return new Codes(
                chart(reading),
                TargetTree.empty(Dimension.POLICY),
                TargetTree.empty(Dimension.PLAN),
                services.known().of(reading.header().authority()));
    }

    private @Nullable ChartOfAccounts chart(Reading reading) {
        Sha256 chart = reading.id().chart();
        return chart == null ? null : charts.find(chart).orElse(null);
    }

    /// Labels by code; a code nothing knows has the empty label.
    public record Codes(
            @Nullable ChartOfAccounts chart, TargetTree policies, TargetTree plan, Map<String, String> services) {

        public String nature(String code) {
            return chart == null
                    ? ""
                    : chart.account(code).map(ChartOfAccounts.Account::label).orElse("");
        }

        public String function(String code) {
            return chart == null
                    ? ""
                    : chart.function(code).map(ChartOfAccounts.Function::label).orElse("");
        }

        public String chapter(String code) {
            return chart == null
                    ? ""
                    : chart.chapter(code).map(ChartOfAccounts.Chapter::label).orElse("");
        }

        public String service(String code) {
            return services.getOrDefault(code, "");
        }

        /// Codes of a field whose label answers; none of a field that nothing has labels for.
        public Set<String> called(KeyField field, Predicate<String> label) {
            return field == KeyField.SERVICE ? called(services, name -> name, label) : charted(field, label);
        }

        private Set<String> charted(KeyField field, Predicate<String> label) {
            return chart == null
                    ? Set.of()
                    : switch (field) {
                        case NATURE -> called(chart.accounts(), ChartOfAccounts.Account::label, label);
                        case FUNCTION -> called(chart.functions(), ChartOfAccounts.Function::label, label);
                        case CHAPTER ->
                            Stream.of(chart.natureChapters(), chart.functionChapters())
                                    .flatMap(chapters ->
                                            called(chapters, ChartOfAccounts.Chapter::label, label).stream())
                                    .collect(Collectors.toSet());
                        case AUTHORISATION,
                                OPERATION,
                                ANALYTIC_CODE,
                                SERVICE,
                                POLICY,
                                BUDGET,
                                SECTION,
                                FLOW,
                                MOVEMENT -> Set.of();
                    };
        }

        private static <T> Set<String> called(
                Map<String, T> byCode, Function<T, String> said, Predicate<String> label) {
            return byCode.entrySet().stream()
                    .filter(one -> label.test(said.apply(one.getValue())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        public TargetTree tree(Dimension dimension) {
            return dimension == Dimension.POLICY ? policies : plan;
        }

        /// The label of a target; its code where the tree has lost it.
        public String target(Dimension dimension, String code) {
            return tree(dimension).find(code).map(Target::label).orElse(code);
        }

        /// `Éducation`, or `Éducation (60 %), Culture (40 %)`.
        public String targets(Dimension dimension, List<Share> shares, Figures say) {
            return shares.stream()
                    .map(share -> target(dimension, share.target())
                            + (share.partsPerMillion() == Share.WHOLE ? "" : " (" + say.share(share.percent()) + ")"))
                    .collect(Collectors.joining(", "));
        }
    }
}
