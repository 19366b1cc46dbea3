package fr.continuum.bootstrap.server;

import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.NightLauncher;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.reference.ImportAllocation;
import fr.continuum.application.reference.ImportCharts;
import fr.continuum.application.reference.ImportPlan;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.bootstrap.demo.DemoAccount;
import fr.continuum.bootstrap.home.Home;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.plan.PlanChange;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The invented département of the demonstration, brought to a running server piece by piece.
///
/// @param files the folder its files were written into
public record InventedAuthority(ApplicationContext server, Path files) {

    private static final String AUTHOR = "essai";

    /// A new folder for a test, under those of the build.
    public static Path folder(Class<?> test) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), test.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the files, opens the accounts of the demonstration, imports the chart and both trees.
    public static InventedAuthority settleIn(ApplicationContext server, Path files) throws IOException {
        server.getBean(DemoFiles.class).writeTo(Files.createDirectories(files));
        InventedAuthority authority = new InventedAuthority(server, files);
        authority.openAccounts();
        ImportCharts.Outcome chart = server.getBean(ImportCharts.class)
                .importCharts(new ImportCharts.Request(
                        List.of(authority.content("plan-de-comptes.xml")), Owner.HOME, AUTHOR));
        if (chart instanceof ImportCharts.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        authority.importPlan("plan-2026-06-26.csv");
        ImportPlan.Outcome outcome = server.getBean(ImportPlan.class)
                .importPlan(ImportPlan.Request.of(authority.content("politiques.csv"), Owner.HOME, AUTHOR));
        if (!(outcome instanceof ImportPlan.Outcome.Policies)) {
            throw new IllegalStateException(outcome.toString());
        }
        return authority;
    }

    private void importPlan(String file) throws IOException {
        PlanContentReader.Outcome outcome =
                server.getBean(PlanContentReader.class).read(content(file));
        ChangePlan.Outcome changed = server.getBean(ChangePlan.class)
                .change(new ChangePlan.Request(
                        Owner.HOME,
                        Optional.empty(),
                        ((PlanContentReader.Outcome.Read) outcome).content(),
                        PlanChange.Origin.FILE,
                        Optional.empty(),
                        AUTHOR,
                        file));
        if (!(changed instanceof ChangePlan.Outcome.Changed)) {
            throw new IllegalStateException(changed.toString());
        }
    }

    private void openAccounts() {
        PasswordEncoder encoder = server.getBean(PasswordEncoder.class);
        for (DemoAccount account : DemoAccount.values()) {
            String hash = Objects.requireNonNull(encoder.encode(account.password()));
            boolean _ = server.getBean(Accounts.class).create(account.account(hash));
        }
    }

    /// The text of one of its files.
    public String text(String file) throws IOException {
        return Files.readString(files.resolve(file));
    }

    /// Puts an allocation table in force.
    public void importTable(String csv, Dimension to) throws IOException {
        ImportAllocation.Outcome outcome = server.getBean(ImportAllocation.class)
                .importTable(new ImportAllocation.Request(
                        InMemoryContent.of("table.csv", csv), "table", to, false, Owner.HOME, AUTHOR));
        if (outcome instanceof ImportAllocation.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    /// Drops one of its budget documents in the inbox.
    public void drop(String document) throws IOException {
        Files.copy(
                files.resolve("inbox").resolve(document),
                server.getBean(Home.class).inbox().resolve(document));
    }

    /// Runs a night to its end.
    public NightId night(LocalDate asOf) {
        NightLauncher.Outcome outcome = server.getBean(NightLauncher.class).run(asOf, "", _ -> {});
        if (outcome instanceof NightLauncher.Outcome.Ran(NightId night)) {
            return night;
        }
        throw new IllegalStateException("The night did not run: " + outcome);
    }

    private InMemoryContent content(String file) throws IOException {
        return new InMemoryContent(file, Files.readAllBytes(files.resolve(file)));
    }
}
