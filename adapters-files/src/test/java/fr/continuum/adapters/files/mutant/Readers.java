package fr.continuum.adapters.files.mutant;

import fr.continuum.adapters.files.allocation.ProfiledAllocationReader;
import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.indicator.IndicatorTable;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.need.NeedTableReader;
import fr.continuum.adapters.files.outline.DocumentOutlineReader;
import fr.continuum.adapters.files.plan.ProfiledPlanReader;
import fr.continuum.adapters.files.plan.WorkbookPlanReader;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.Profiles;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.sample.FeedSamples;
import fr.continuum.adapters.files.store.ArchiveFolder;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.port.ActionPlanReader;
import fr.continuum.application.port.ActionPlanWords;
import fr.continuum.application.port.AllocationFileReader;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.IndicatorTables;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.OutlineReader;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.PlanFileReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.chart.Charts;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandateTerm;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.PlanLevel;
import fr.continuum.domain.target.Dimension;
import fr.continuum.domain.target.TargetTree;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.PersonHasher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Every reader the program has, each asked as the program asks it.
final class Readers {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final BudgetDocumentReader documents;
    private final FeedProfileFolder feeds;
    private final HrReader people = new ProfiledHrReader(() -> new PersonHasher(new byte[PersonHasher.SHORTEST_KEY]));
    private final Profiles profiles;
    private final Map<String, Reader> byName = new LinkedHashMap<>();

    /// Reads a file; what it throws is a fault of ours.
    @FunctionalInterface
    interface Reader {
        Verdict read(Content file) throws IOException;
    }

    /// @param folder of a home's profiles and archive, empty
    Readers(Path folder) {
        feeds = new FeedProfileFolder(folder.resolve("profiles"));
        profiles = new Profiles(folder.resolve("profiles"));
        documents = new FeedDocuments(
                new TotemReader(),
                new ProfiledLedgerReader(),
                feeds,
                new YamlFeedProfiles(),
                new ArchiveFolder(folder.resolve("archive")));
        byName.put("documents", this::document);
        byName.put("people", this::people);
        byName.put("charts", Readers::chart);
        byName.put("plans", this::plan);
        byName.put("action plans", Readers::actionPlan);
        byName.put("plan books", Readers::planBook);
        byName.put("outlines", Readers::outline);
        byName.put("allocation", this::allocation);
        byName.put("contributions", Readers::contributions);
        byName.put("needs", Readers::needs);
        byName.put("indicators", Readers::indicators);
        byName.put("samples", Readers::sample);
    }

    Map<String, Reader> all() {
        return byName;
    }

    private Verdict document(Content file) throws IOException {
        return switch (documents.readHeader(file)) {
            case HeaderOutcome.Malformed(var fault, var _, var _) -> Verdict.refused(fault);
            case HeaderOutcome.NotABudgetDocument(var fault, var _, var _) -> Verdict.refused(fault);
            case HeaderOutcome.Recognised(DocumentHeader _, var feed)
            when feed.isEmpty() -> lines(handler -> documents.read(file, Charts.NONE, handler));
            case HeaderOutcome.Recognised(DocumentHeader header, var feed) -> {
                try (InputStream kept = feed.orElseThrow().kept().orElseThrow().open()) {
                    Content reduced = new InMemoryContent(file.name(), kept.readAllBytes());
                    yield lines(handler -> documents.read(reduced, header.profile(), Charts.NONE, handler));
                } catch (BudgetDocumentReader.Unreduced unreduced) {
                    yield Verdict.refused(unreduced.fault());
                }
            }
        };
    }

    @FunctionalInterface
    private interface Lines {
        ReadOutcome into(BudgetDocumentReader.LineHandler handler) throws IOException;
    }

    /// What was handed over adds up to what is said of it.
    private static Verdict lines(Lines lines) throws IOException {
        Sums.Builder sums = new Sums.Builder();
        long[] kept = new long[1];
        ReadOutcome outcome = lines.into(line -> {
            kept[0]++;
            sums.add(line.key().flow(), line.amounts());
        });
        return switch (outcome) {
            case ReadOutcome.Malformed(var fault, var _, var _) -> Verdict.refused(fault);
            case ReadOutcome.NotABudgetDocument(var fault) -> Verdict.refused(fault);
            case ReadOutcome.Read read
            when kept[0] != read.lines().kept() ->
                new Verdict.Read(kept[0] + " lines handed over, " + read.lines().kept() + " told");
            case ReadOutcome.Read read
            when !sums.build().equals(read.sums()) ->
                new Verdict.Read(sums.build() + " handed over, " + read.sums() + " told");
            case ReadOutcome.Read _ -> Verdict.read();
        };
    }

    private Verdict people(Content file) throws IOException {
        Optional<FeedProfile> best = Optional.empty();
        int most = 0;
        for (FeedProfile profile : feeds.atHand().ofPeople()) {
            if (people.fit(file, profile) instanceof FeedFit.Whole(int columns) && columns > most) {
                best = Optional.of(profile);
                most = columns;
            }
        }
        if (best.isEmpty()) {
            return new Verdict.Refused("no feed of people");
        }
        return switch (people.read(file, best.get(), _ -> KnownNames.NONE, TODAY)) {
            case HrReader.Outcome.Read _ -> Verdict.read();
            case HrReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
            case HrReader.Outcome.Drifting(var faults, var _, var _) -> Verdict.refused(faults);
        };
    }

    private static Verdict chart(Content file) throws IOException {
        return switch (new PlanDeCompteReader().read(file)) {
            case ChartReader.Outcome.Read _ -> Verdict.read();
            case ChartReader.Outcome.Unusable(var fault) -> Verdict.refused(fault);
        };
    }

    private Verdict plan(Content file) throws IOException {
        return switch (new ProfiledPlanReader(profiles).read(file, "plan")) {
            case PlanFileReader.Outcome.Read _ -> Verdict.read();
            case PlanFileReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    private static Verdict actionPlan(Content file) throws IOException {
        ActionPlanReader.Frame frame = new ActionPlanReader.Frame(
                new PlanCode("plan"),
                "Plan",
                new MandateTerm(LocalDate.parse("2020-06-28"), LocalDate.parse("2026-03-15")),
                PlanLevel.AXIS,
                false,
                TODAY,
                "",
                ActionPlanWords.NONE);
        return switch (new WorkbookPlanReader().read(file, frame)) {
            case ActionPlanReader.Outcome.Read _ -> Verdict.read();
            case ActionPlanReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    private static Verdict planBook(Content file) throws IOException {
        return switch (new PlanBookReader().read(file)) {
            case PlanContentReader.Outcome.Read _ -> Verdict.read();
            case PlanContentReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    private static Verdict outline(Content file) throws IOException {
        return switch (new DocumentOutlineReader().read(file)) {
            case OutlineReader.Outcome.Read _ -> Verdict.read();
            case OutlineReader.Outcome.Unusable(var fault) -> Verdict.refused(fault);
        };
    }

    private Verdict allocation(Content file) throws IOException {
        String profile = file.name().contains("crosswalk") ? "crosswalk" : "table";
        return switch (new ProfiledAllocationReader(profiles)
                .read(file, profile, Dimension.POLICY, TargetTree.empty(Dimension.POLICY), true)) {
            case AllocationFileReader.Outcome.Read _ -> Verdict.read();
            case AllocationFileReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    /// A profile is proposed from the file, then reads it.
    private static Verdict contributions(Content file) throws IOException {
        ContributionFileReader reader = new ProfiledContributionReader();
        ContributionFileReader.Feed feed = new ContributionFileReader.Feed("test", Instant.EPOCH);
        return switch (reader.propose(file, ContributionKind.TRAINING, Optional.empty(), feed)) {
            case ContributionFileReader.Proposal.Unusable(var fault) -> Verdict.refused(fault);
            case ContributionFileReader.Proposal.Proposed(var profile, var _, var _) ->
                switch (reader.read(file, profile, feed)) {
                    case ContributionFileReader.Outcome.Read _ -> Verdict.read();
                    case ContributionFileReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
                };
        };
    }

    private static Verdict needs(Content file) throws IOException {
        return switch (new NeedTableReader().read(file)) {
            case NeedFileReader.Outcome.Read _ -> Verdict.read();
            case NeedFileReader.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    private static Verdict indicators(Content file) throws IOException {
        return switch (new IndicatorTable().read(file)) {
            case IndicatorTables.Outcome.Read _ -> Verdict.read();
            case IndicatorTables.Outcome.Unusable(var faults) -> Verdict.refused(faults);
        };
    }

    /// What somebody drops on the page of feeds.
    private static Verdict sample(Content file) throws IOException {
        FeedSampleReader samples = new FeedSamples(Clock.systemUTC());
        return switch (samples.propose(file, FeedKind.LEDGER, Optional.empty())) {
            case FeedSampleReader.Proposal.Unusable(var fault) -> Verdict.refused(fault);
            case FeedSampleReader.Proposal.Proposed(FeedProfile profile, var _) -> {
                samples.preview(file, profile, _ -> KnownNames.NONE, 5);
                yield Verdict.read();
            }
        };
    }
}
