package fr.continuum.bootstrap.demo;

import fr.continuum.adapters.files.feed.ServiceNamesFile;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.home.HomeUnusable;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Prepares the demonstration: files, reference data, accounts, nights that each bring one year more, and the night of
/// the day it is started, over the same files: what is due and late is of that day. What an interruption left undone
/// is done at the next start; once all is done, nothing is made again on the same day.
@Component
public final class Demonstration {

    private static final String AUTHOR = "continuum demo";

    /// Written at the very end: an interrupted preparation has none.
    private static final String PREPARED = "prepared";

    private final Home home;
    private final DemoFiles files;
    private final ImportCharts charts;
    private final ImportPlan plans;
    private final ImportAllocation allocations;
    private final Accounts accounts;
    private final Nights nights;
    private final NightLauncher launcher;
    private final DemoPlan plan;
    private final DemoTime time;
    private final DemoIndicators indicators;
    private final Clock clock;

    Demonstration(
            Home home,
            DemoFiles files,
            ImportCharts charts,
            ImportPlan plans,
            ImportAllocation allocations,
            Accounts accounts,
            Nights nights,
            NightLauncher launcher,
            DemoPlan plan,
            DemoTime time,
            DemoIndicators indicators,
            Clock clock) {
        this.home = home;
        this.files = files;
        this.charts = charts;
        this.plans = plans;
        this.allocations = allocations;
        this.accounts = accounts;
        this.nights = nights;
        this.launcher = launcher;
        this.plan = plan;
        this.time = time;
        this.indicators = indicators;
        this.clock = clock;
    }

    /// @param hash makes of a password what is kept
    /// @param say told each stage, in French
    public void prepare(UnaryOperator<String> hash, Consumer<String> say) throws IOException {
        for (DemoAccount account : DemoAccount.values()) {
            boolean _ = accounts.create(account.account(hash.apply(account.password())));
        }
        Path folder = Files.createDirectories(home.folder().resolve("demo"));
        Path prepared = folder.resolve(PREPARED);
        if (!Files.exists(prepared)) {
            tellYears(folder, say);
            Files.writeString(prepared, "");
        }
        DemoNight tonight = new DemoNight(Days.of(clock.instant()), List.of());
        if (!isPublishedSince(tonight.asOf())) {
            run(tonight, say);
        }
    }

    private void tellYears(Path folder, Consumer<String> say) throws IOException {
        say.accept("Fichiers d’un département inventé…");
        files.writeTo(folder);
        List<DemoNight> all = DemoNight.of(documents(folder));
        plan.tellUntil(all.getFirst().asOf(), folder);
        importReferences(folder);
        launcher.resume().forEach(Demonstration::mustHaveRun);
        for (DemoNight night : all) {
            if (!isPublished(night)) {
                plan.tellUntil(night.asOf(), folder);
                time.tellUntil(night.asOf());
                indicators.tellUntil(night.asOf());
                run(night, say);
            }
        }
    }

    /// What [NightLauncher#resume] finished of an interrupted start counts.
    private boolean isPublished(DemoNight night) {
        return published().anyMatch(known -> known.equals(night.asOf()));
    }

    private boolean isPublishedSince(LocalDate day) {
        return published().anyMatch(known -> !known.isBefore(day));
    }

    private Stream<LocalDate> published() {
        return nights.recent(Integer.MAX_VALUE).stream()
                .filter(known -> known.status() == NightStatus.PUBLISHED)
                .map(Nights.Night::asOf);
    }

    private void run(DemoNight night, Consumer<String> say) throws IOException {
        for (Path document : night.documents()) {
            Files.copy(document, home.inbox().resolve(document.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        say.accept("Nuit du " + night.asOf() + "…");
        mustHaveRun(launcher.run(night.asOf(), "", _ -> {}));
    }

    private static void mustHaveRun(NightLauncher.Outcome outcome) {
        switch (outcome) {
            case NightLauncher.Outcome.Ran _ -> {}
            case NightLauncher.Outcome.Failed(NightId night, Throwable cause) ->
                throw new IllegalStateException("A night of the demonstration failed: " + night, cause);
            case NightLauncher.Outcome.Busy _ ->
                throw new HomeUnusable("Une autre démonstration se prépare au même endroit : attendez-en la fin, puis"
                        + " recommencez.");
        }
    }

    private void importReferences(Path folder) throws IOException {
        ImportCharts.Outcome chart = charts.importCharts(new ImportCharts.Request(
                List.of(new DemoFile(folder.resolve("plan-de-comptes.xml"))), Owner.HOME, AUTHOR));
        if (chart instanceof ImportCharts.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        nameServices(folder.resolve(ServiceNamesFile.NAME));
        importPolicies(folder.resolve("politiques.csv"));
        importTable(folder.resolve("table-politiques.csv"), Dimension.POLICY);
        importTable(folder.resolve("table-plan.csv"), Dimension.PLAN);
    }

    /// Whoever named services in this home already keeps their own names.
    private void nameServices(Path file) throws IOException {
        Path own = home.profiles().resolve(ServiceNamesFile.NAME);
        if (!Files.exists(own)) {
            Files.copy(file, own);
        }
    }

    private void importPolicies(Path file) throws IOException {
        ImportPlan.Outcome outcome = plans.importPlan(ImportPlan.Request.of(new DemoFile(file), Owner.HOME, AUTHOR));
        if (!(outcome instanceof ImportPlan.Outcome.Policies)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private void importTable(Path file, Dimension to) throws IOException {
        ImportAllocation.Outcome outcome = allocations.importTable(
                new ImportAllocation.Request(new DemoFile(file), "table", to, false, Owner.HOME, AUTHOR));
        if (outcome instanceof ImportAllocation.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>(sorted(folder.resolve("inbox")));
        documents.addAll(sorted(folder.resolve("ledger")));
        documents.addAll(sorted(folder.resolve("rh")));
        return documents;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
