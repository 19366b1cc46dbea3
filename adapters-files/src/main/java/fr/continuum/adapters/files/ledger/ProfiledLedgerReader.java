package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedLimits;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads finance feeds from CSV files and workbooks, twice through: once for what they are of, once for their rows.
public final class ProfiledLedgerReader implements LedgerReader {

    @Override
    public String version() {
        return "feed 1";
    }

    @Override
    public FeedFit fit(Content file, FeedProfile profile) throws IOException {
        return FeedHeaders.fit(
                file,
                profile,
                FeedField.AMOUNT,
                cells -> cells.budget().map(budget -> new Siren(budget.value().substring(0, 9))));
    }

    @Override
    public Look look(Content file, FeedProfile profile) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Look.Unusable(List.of(refused.get()), false);
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable(FileFault fault) -> new Look.Unusable(List.of(fault), false);
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield look(rows, feed.over(rows.headers()));
                } catch (TableRows.SpoiltTable spoilt) {
                    yield new Look.Unusable(List.of(spoilt.fault()), false);
                }
            }
        };
    }

    private static Look look(TableRows rows, Profile.Feed feed) throws IOException, TableRows.SpoiltTable {
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns columns = FeedHeaders.columns(rows, feed, faults);
        if (!faults.isEmpty()) {
            return new Look.Unusable(faults.all(), false);
        }
        FeedRules rules = FeedRules.of(feed.content());
        IdentityVote vote = new IdentityVote(feed.content().kind());
        for (Optional<Table.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            // What is wrong in a row is told when it is read.
            FaultList unheard = new FaultList(rows.file(), rows.sheet());
            if (!row.get().isBlank() && !rules.isTotal(row.get()) && columns.fits(row.get(), unheard)) {
                vote.add(new FeedCells(rules, columns, row.get(), unheard));
            }
        }
        return vote.winner().<Look>map(Look.Recognised::new).orElseGet(() -> {
            faults.add(
                    rows.headerLine(),
                    "",
                    new Wording(
                            "Aucune ligne ne dit de quel budget (SIRET) et de quel exercice elle est. Vérifiez ces"
                                    + " colonnes, ou dites-les dans le profil pour toutes les lignes.",
                            "No row says of which budget (SIRET) and of which fiscal year it is. Check these columns,"
                                    + " or say them in the profile for every row."));
            return new Look.Unusable(faults.all(), true);
        });
    }

    @Override
    public Outcome read(Content file, FeedProfile profile, FeedIdentity identity, EntryHandler handler)
            throws IOException {
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault), false);
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield new Rows(rows, feed.over(rows.headers()), identity).read(handler);
                } catch (TableRows.SpoiltTable spoilt) {
                    yield new Outcome.Unusable(List.of(spoilt.fault()), false);
                }
            }
        };
    }

    /// The rows of one feed, on their way to the handler.
    private static final class Rows {

        private final TableRows rows;
        private final Columns columns;
        private final FeedRules rules;
        private final FeedRow row;
        private final FeedIdentity identity;
        private final FeedVolume.Builder volume = new FeedVolume.Builder();
        private final List<FileFault> told = new ArrayList<>();
        private long kept;
        private long totals;
        private long rejected;

        Rows(TableRows rows, Profile.Feed feed, FeedIdentity identity) {
            this.rows = rows;
            this.columns = FeedHeaders.columns(rows, feed, new FaultList(rows.file(), rows.sheet()));
            this.rules = FeedRules.of(feed.content());
            this.row = new FeedRow(rules, identity);
            this.identity = identity;
        }

        Outcome read(EntryHandler handler) throws IOException, TableRows.SpoiltTable {
            for (Optional<Table.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
                if (!next.get().isBlank()) {
                    read(next.get(), handler);
                }
            }
            return outcome();
        }

        private void read(Table.Row next, EntryHandler handler) {
            if (rules.isTotal(next)) {
                totals++;
                return;
            }
            FaultList faults = new FaultList(rows.file(), rows.sheet());
            Optional<LedgerEntry> entry = columns.fits(next, faults)
                    ? row.read(next.line(), new FeedCells(rules, columns, next, faults))
                    : Optional.empty();
            if (entry.isPresent() && faults.isEmpty()) {
                kept++;
                volume.add(entry.get().kind(), entry.get().cents());
                handler.entry(entry.get());
                return;
            }
            rejected++;
            faults.all().stream().limit(MOST_TOLD - (long) told.size()).forEach(told::add);
        }

        private Outcome outcome() {
            List<FileFault> exceeded = FeedLimits.exceeded(rows.file(), rules.profile(), kept, rejected, told);
            if (!exceeded.isEmpty()) {
                return new Outcome.Unusable(exceeded, true);
            }
            return new Outcome.Read(
                    identity, new LineCounts(kept + totals + rejected, kept, totals, rejected), volume.build(), told);
        }
    }
}
