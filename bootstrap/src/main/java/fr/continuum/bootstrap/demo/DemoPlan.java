package fr.continuum.bootstrap.demo;

import fr.continuum.application.contribution.DeclareBackground;
import fr.continuum.application.contribution.ImportContributions;
import fr.continuum.application.contribution.PlanContribution;
import fr.continuum.application.plan.ChangePlan;
import fr.continuum.application.plan.LinkedCodes;
import fr.continuum.application.plan.RoleAccounts;
import fr.continuum.application.port.By;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileReader.Feed;
import fr.continuum.application.port.Contributions;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionBook;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.PlanChange.Origin;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.shared.Days;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the plans of the demonstration, that of the mandate before and the one that took its place, and what is done
/// for the latter, as the years go by: each file on the day it speaks of, so that any past day can be asked for.
@Component
final class DemoPlan {

    private static final Pattern PLAN = Pattern.compile("plan-(\\d{4}-\\d{2}-\\d{2})\\.csv");
    private static final String PLAN_OFFICER = DemoAccount.PLAN_OFFICER.login();
    private static final String CONTRIBUTOR = DemoAccount.CONTRIBUTOR.login();

    /// What the assembly decided half way; other files change what is followed, which asks for no decision.
    private static final Revision HALF_WAY = new Revision(
            "Bilan de mi-mandat : quatre cibles revues, deux actions abandonnées.",
            "CD-2025-02-10/4",
            LocalDate.of(2025, 2, 10));

    private final DemoFiles files;
    private final PlanContentReader plans;
    private final ContributionFileReader contributions;
    private final Plans known;
    private final Contributions done;
    private final LinkedCodes linked;
    private final RoleAccounts accounts;

    DemoPlan(
            DemoFiles files,
            PlanContentReader plans,
            ContributionFileReader contributions,
            Plans known,
            Contributions done,
            LinkedCodes linked,
            RoleAccounts accounts) {
        this.files = files;
        this.plans = plans;
        this.contributions = contributions;
        this.known = known;
        this.done = done;
        this.linked = linked;
        this.accounts = accounts;
    }

    /// Tells what was known by a day and is not told yet.
    void tellUntil(LocalDate day, Path folder) throws IOException {
        for (Path file : plansIn(folder)) {
            LocalDate of = day(file).orElseThrow();
            if (!of.isAfter(day) && !isTold(of)) {
                tell(file, of);
            }
        }
        tellWhatIsDone(day, folder);
    }

    private void tell(Path file, LocalDate day) throws IOException {
        PlanContentReader.Outcome outcome = plans.read(new DemoFile(file));
        if (!(outcome instanceof PlanContentReader.Outcome.Read read)) {
            throw new IllegalStateException(outcome.toString());
        }
        ChangePlan.Outcome changed = new ChangePlan(known, linked, accounts, Clock.fixed(noon(day), ZoneOffset.UTC))
                .change(new ChangePlan.Request(
                        Owner.HOME,
                        known.latest(Owner.HOME).map(Versioned::version),
                        read.content(),
                        Origin.FILE,
                        Optional.of(HALF_WAY).filter(revision -> revision.on().equals(day)),
                        PLAN_OFFICER,
                        String.valueOf(file.getFileName())));
        if (!(changed instanceof ChangePlan.Outcome.Changed)) {
            throw new IllegalStateException(changed.toString());
        }
    }

    private void tellWhatIsDone(LocalDate day, Path folder) throws IOException {
        Instant at = noon(day.minusDays(3));
        if (done.latest(Owner.HOME)
                .filter(book -> book.entry().at().isAfter(at))
                .isPresent()) {
            return;
        }
        for (ContributionKind kind : ContributionKind.values()) {
            DemoFile file = new DemoFile(folder.resolve(files.table(kind) + "-" + day.getYear() + ".csv"));
            Feed feed = new Feed(CONTRIBUTOR, at);
            if (!(contributions.propose(file, kind, Optional.empty(), feed)
                            instanceof ContributionFileReader.Proposal.Proposed proposed)
                    || !(contributions.read(file, proposed.profile(), feed)
                            instanceof ContributionFileReader.Outcome.Read read)) {
                throw new IllegalStateException("A table of the demonstration is not understood: " + file.name());
            }
            new ImportContributions(known, done, Clock.fixed(at, ZoneOffset.UTC))
                    .importAll(new ImportContributions.Request(
                            Owner.HOME, read.contributions(), Background.UNKNOWN, file.name(), CONTRIBUTOR));
        }
        tellBackground(at);
    }

    /// Needs and the number of agents from the first year on; of training plans, the steps taken by that day.
    private void tellBackground(Instant at) {
        ContributionBook book = done.latest(Owner.HOME).map(Versioned::content).orElse(ContributionBook.EMPTY);
        Background said = book.background();
        Background told = files.background();
        LocalDate day = Days.of(at);
        Background news = new Background(
                told.needs().stream()
                        .filter(need -> said.need(need.code()).isEmpty())
                        .toList(),
                told.trainingPlans().stream()
                        .map(plan -> plan.by(day))
                        .filter(plan -> plan.year().value() <= day.getYear() || plan.isBegun())
                        .filter(plan -> !said.trainingPlan(plan.year()).equals(Optional.of(plan)))
                        .toList(),
                said.agents().isEmpty() ? told.agents() : OptionalInt.empty());
        if (news.equals(Background.UNKNOWN)) {
            return;
        }
        DeclareBackground.Outcome declared = new DeclareBackground(known, done, Clock.fixed(at, ZoneOffset.UTC))
                .declare(Owner.HOME, news, book.parts(), new By(CONTRIBUTOR, PlanContribution.SOURCE));
        if (!(declared instanceof DeclareBackground.Outcome.Declared)) {
            throw new IllegalStateException(declared.toString());
        }
    }

    private boolean isTold(LocalDate day) {
        return known.latest(Owner.HOME)
                .filter(version -> !version.entry().at().isBefore(noon(day)))
                .isPresent();
    }

    private static List<Path> plansIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> day(file).isPresent()).sorted().toList();
        }
    }

    private static Optional<LocalDate> day(Path file) {
        Matcher name = PLAN.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
