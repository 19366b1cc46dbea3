package fr.continuum.application.night;

import fr.continuum.application.night.DocumentLoading.Loaded;
import fr.continuum.application.port.AllocationTables;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.ChartStore;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights.Drift;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.ReadingId;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.TargetTrees;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.reference.AuthorityTables;
import fr.continuum.domain.check.Subjects;
import fr.continuum.domain.consolidation.DriftedExtract;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.rule.Judgement;
import fr.continuum.domain.rule.Waivers;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.trace.Attributor.Tables;
import fr.continuum.domain.trace.Scope;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what one authority's consolidation is a function of, as it stands now.
final class Continuums {

    private final Registers registers;
    private final AllocationTables tables;
    private final TargetTrees trees;
    private final DocumentLoading loading;
    private final String readerVersion;
    private final PlanStores stores;

    Continuums(
            Registers registers,
            AllocationTables tables,
            TargetTrees trees,
            BudgetFacts facts,
            ChartStore charts,
            DocumentArchive archive,
            BudgetDocumentReader reader,
            PlanStores stores) {
        this.registers = registers;
        this.tables = tables;
        this.trees = trees;
        this.loading = new DocumentLoading(facts, charts, archive, reader);
        this.readerVersion = reader.version();
        this.stores = stores;
    }

    /// @param readings of the documents in force, in the order of the inputs' documents
    /// @param refusal why nothing of the authority can be published tonight, in French; empty where it can
    record Gathered(Inputs inputs, List<ReadingId> readings, String refusal) {}

    /// What money is traced with, by what the inputs name. Where nothing is to be measured nobody asks for it.
    Tables tables(Inputs inputs) {
        return new AuthorityTables(tables, trees).of(inputs);
    }

    /// @param files of the night
    Gathered gather(Siren authority, LocalDate asOf, List<FileRecord> files) throws IOException {
        Optional<Sha256> policy = tables.versionInForce(authority, Dimension.POLICY);
        Optional<Versioned<TargetTree>> policies = trees.inForce(authority, Dimension.POLICY);
        Optional<Sha256> planTable = tables.versionInForce(authority, Dimension.PLAN);
        Optional<Versioned<TargetTree>> plan = trees.inForce(authority, Dimension.PLAN);
        List<ReadingId> readings = new ArrayList<>();
        List<Inputs.DocumentInput> documents = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (Register.Known document : registers.of(authority).inForce()) {
            ReadingId wanted = loading.wanted(document.sha(), document.header());
            readings.add(wanted);
            documents.add(new Inputs.DocumentInput(
                    document.sha(), wanted.chart(), document.header().profile()));
            if (loading.load(document.sha(), document.header(), document.sha().value())
                    instanceof Loaded.Malformed(FileFault fault, var _, var _)) {
                refusals.add(refusal(document, fault));
            }
        }
        Inputs inputs = new Inputs(
                        asOf,
                        readerVersion,
                        Scope.VERSION,
                        Judgement.VERSION,
                        policy.orElse(null),
                        policy.flatMap(_ -> policies).map(Versioned::version).orElse(null),
                        planTable.orElse(null),
                        plan.map(Versioned::version).orElse(null),
                        documents)
                .about(
                        stores.plans()
                                .inForce(authority)
                                .map(Versioned::version)
                                .orElse(null),
                        stores.contributions()
                                .inForce(authority)
                                .map(Versioned::version)
                                .orElse(null),
                        waived(authority))
                .tolerating(stores.tolerances().inForce(authority))
                .heldBy(stores.workforce()
                        .inForce(authority)
                        .map(Versioned::version)
                        .orElse(null))
                .buying(stores.purchases().noted(authority).orElse(null))
                .proving(stores.proofs())
                .measuredBy(stores.indicators()
                        .inForce(authority)
                        .map(Versioned::version)
                        .orElse(null))
                .without(drifted(authority, files));
        return new Gathered(inputs, List.copyOf(readings), String.join(" ; ", refusals));
    }

    /// What is the home's concerns every authority. Several files of one extract are one finding that names each.
    private static List<DriftedExtract> drifted(Siren authority, List<FileRecord> files) {
        SortedMap<String, List<Wording>> told = files.stream()
                .flatMap(file -> Stream.ofNullable(file.drift()))
                .filter(drift ->
                        drift.owner().equals(Owner.HOME) || drift.owner().equals(Owner.of(authority)))
                .map(Drift::extract)
                .distinct()
                .sorted(Comparator.comparing(extract -> extract.told().french()))
                .collect(Collectors.groupingBy(
                        DriftedExtract::subject,
                        TreeMap::new,
                        Collectors.mapping(DriftedExtract::told, Collectors.toList())));
        return told.entrySet().stream()
                .map(one -> new DriftedExtract(one.getKey(), Wording.joined(" ", one.getValue())))
                .toList();
    }

    private @Nullable Sha256 waived(Siren authority) {
        Waivers waivers = stores.waivers().of(authority);
        return waivers.entries().isEmpty() ? null : waivers.version();
    }

    private static String refusal(Register.Known document, FileFault fault) {
        return "le document " + Subjects.document(document.header())
                + ", lu par une version antérieure du programme, est refusé par celle-ci ("
                + fault.inFrench()
                + ") ; rien n’est publié, les chiffres précédents restent ; envoyer un document corrigé, ou revenir à"
                + " la version antérieure";
    }
}
