package fr.continuum.bootstrap.wiring;

import fr.continuum.adapters.files.chart.PlanDeCompteReader;
import fr.continuum.adapters.files.contribution.ContributionTableWriter;
import fr.continuum.adapters.files.contribution.ProfiledContributionReader;
import fr.continuum.adapters.files.exchange.PlanBookReader;
import fr.continuum.adapters.files.feed.ServiceNamesFile;
import fr.continuum.adapters.files.hr.HrExtractJson;
import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.indicator.IndicatorTable;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.need.NeedTableReader;
import fr.continuum.adapters.files.need.NeedTableWriter;
import fr.continuum.adapters.files.plan.AnalyticAxisCsvWriter;
import fr.continuum.adapters.files.profile.AxisProfileFolder;
import fr.continuum.adapters.files.profile.ContributionProfileFolder;
import fr.continuum.adapters.files.profile.FeedProfileFolder;
import fr.continuum.adapters.files.profile.YamlContributionProfiles;
import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.adapters.files.sample.FeedSamples;
import fr.continuum.adapters.files.scdl.ScdlCsvWriter;
import fr.continuum.adapters.files.store.ArchiveFolder;
import fr.continuum.adapters.files.store.InboxFolder;
import fr.continuum.adapters.files.store.PersonKeyFile;
import fr.continuum.adapters.files.store.QuarantineFolder;
import fr.continuum.adapters.files.store.SeenFiles;
import fr.continuum.adapters.files.totem.TotemReader;
import fr.continuum.application.contribution.ToldVersions;
import fr.continuum.application.feed.KeepFeedProfile;
import fr.continuum.application.feed.NameServices;
import fr.continuum.application.feed.TryFeedProfile;
import fr.continuum.application.night.AskFeedReadings;
import fr.continuum.application.night.AskRejectedRows;
import fr.continuum.application.night.CarefulReader;
import fr.continuum.application.night.FeedDocuments;
import fr.continuum.application.night.HrFeeds;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.ChartReader;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.ContributionFileWriter;
import fr.continuum.application.port.ContributionProfileFormat;
import fr.continuum.application.port.ContributionProfiles;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FeedProfiles;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.Inboxes;
import fr.continuum.application.port.IndicatorTables;
import fr.continuum.application.port.KeptFeedProfiles;
import fr.continuum.application.port.KeptServiceNames;
import fr.continuum.application.port.NeedFileReader;
import fr.continuum.application.port.NeedFileWriter;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.PlanContentReader;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.bootstrap.home.Home;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Formats, and the folders of the home.
@Configuration(proxyBeanMethods = false)
public class FilesWiring {

    @Bean
    BudgetDocumentReader budgetDocumentReader(FeedProfiles profiles, DocumentArchive archive) {
        return new CarefulReader(new FeedDocuments(
                new TotemReader(), new ProfiledLedgerReader(), profiles, new YamlFeedProfiles(), archive));
    }

    /// What the night tries, and what pages keep: one folder.
    @Bean
    FeedProfileFolder feedProfiles(Home home) {
        return new FeedProfileFolder(home.profiles());
    }

    /// What everything reads, and what a page writes: one list.
    @Bean
    ServiceNamesFile serviceNames(Home home) {
        return new ServiceNamesFile(home.profiles());
    }

    @Bean
    NameServices nameServices(KeptServiceNames list) {
        return new NameServices(list);
    }

    @Bean
    FeedProfileFormat feedProfileFormat() {
        return new YamlFeedProfiles();
    }

    @Bean
    FeedSampleReader feedSampleReader(Clock clock) {
        return new FeedSamples(clock);
    }

    @Bean
    KeepFeedProfile keepFeedProfile(KeptFeedProfiles profiles, FeedProfileFormat format) {
        return new KeepFeedProfile(profiles, format);
    }

    @Bean
    TryFeedProfile tryFeedProfile(FeedSampleReader samples, KeptFeedProfiles profiles, AskKnownNames names) {
        return new TryFeedProfile(samples, profiles, names::of);
    }

    @Bean
    AskFeedReadings askFeedReadings(Nights nights, FeedProfileFormat format) {
        return new AskFeedReadings(nights, format);
    }

    @Bean
    AskRejectedRows askRejectedRows(DocumentArchive archive, BudgetDocumentReader reader, HrFeeds feeds) {
        return new AskRejectedRows(archive, reader, feeds.format());
    }

    @Bean
    HrFeeds hrFeeds(Home home, FeedProfiles profiles) {
        return new HrFeeds(
                new ProfiledHrReader(new PersonKeyFile(home.personKey())),
                profiles,
                new YamlFeedProfiles(),
                new HrExtractJson());
    }

    /// Under the key that people go by in HR files, derived for this use alone.
    @Bean
    ToldVersions toldVersions(Home home) {
        return new ToldVersions(() -> new PersonKeyFile(home.personKey()).get().derived(ToldVersions.USE));
    }

    @Bean
    ChartReader chartReader() {
        return new PlanDeCompteReader();
    }

    @Bean
    ScdlWriter scdlWriter(BudgetDocumentReader reader) {
        return new ScdlCsvWriter(reader);
    }

    @Bean
    DocumentArchive documentArchive(Home home) {
        return new ArchiveFolder(home.archive());
    }

    @Bean
    QuarantinedContents quarantinedContents(Home home) {
        return new QuarantineFolder(home.quarantine());
    }

    /// The home's inbox has no name of its own: a home may be moved between a night and its resumption.
    @Bean
    Inboxes inboxes(Home home) {
        SeenFiles seen = new SeenFiles();
        return place -> new InboxFolder(place.isEmpty() ? home.inbox() : Path.of(place), seen);
    }

    @Bean
    PlanContentReader planContentReader() {
        return new PlanBookReader();
    }

    @Bean
    ContributionFileReader contributionFileReader() {
        return new ProfiledContributionReader();
    }

    /// A folder of their own: they read nothing.
    @Bean
    AxisProfiles axisProfiles(Home home) {
        return new AxisProfileFolder(home.profiles().resolve("axe-analytique"));
    }

    @Bean
    AnalyticAxisWriter analyticAxisWriter() {
        return new AnalyticAxisCsvWriter();
    }

    @Bean
    ContributionFileWriter contributionFileWriter() {
        return new ContributionTableWriter();
    }

    @Bean
    NeedFileReader needFileReader() {
        return new NeedTableReader();
    }

    @Bean
    IndicatorTables indicatorTables() {
        return new IndicatorTable();
    }

    @Bean
    NeedFileWriter needFileWriter() {
        return new NeedTableWriter();
    }

    @Bean
    ContributionProfileFormat contributionProfileFormat() {
        return new YamlContributionProfiles();
    }

    @Bean
    ContributionProfiles contributionProfiles(Home home) {
        return new ContributionProfileFolder(home.profiles());
    }
}
