package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FoldedText;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.FeedVolume;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads finance feeds from CSV files and workbooks, twice through: once for what they are of, once for their rows.
public final class ProfiledLedgerReader implements LedgerReader {

    /// Of four columns of a profile, this many make a file one of its own whose layout has changed.
    private static final int MEANT_OF_FOUR = 3;

    @Override
    public String version() {
        return "feed 1";
    }

    @Override
    public Fit fit(Content file, FeedProfile profile) throws IOException {
        if (SocialDeclarations.fault(file).isPresent()) {
            return new Fit.None();
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable _ -> new Fit.None();
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield fit(rows, feed.over(rows.headers()));
                }
            }
        };
    }

    private static Fit fit(TableRows rows, Profile.Feed feed) {
        Set<String> present = rows.headers().stream().map(FoldedText::of).collect(Collectors.toSet());
        List<String> named = feed.columns().stream()
                .filter(header -> present.contains(FoldedText.of(header)))
                .toList();
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns.of(feed, rows.headerLine(), rows.headers(), faults);
        missing(feed.content(), rows, faults);
        if (faults.isEmpty()) {
            return new Fit.Whole(named.size());
        }
        Set<String> strict = feed.columns().stream()
                .filter(header -> !feed.optional().contains(header))
                .collect(Collectors.toSet());
        long met = strict.stream().filter(named::contains).count();
        boolean tellsAmounts = feed.content().columns().getOrDefault(FeedField.AMOUNT, List.of()).stream()
                .anyMatch(named::contains);
        return tellsAmounts && met * 4 >= (long) strict.size() * MEANT_OF_FOUR
                ? new Fit.Partial(faults.all())
                : new Fit.None();
    }

    private static void missing(FeedProfile profile, TableRows rows, FaultList faults) {
        for (FeedField field : profile.missing()) {
            faults.add(
                    rows.headerLine(),
                    field.key(),
                    new Wording(
                            "Le profil « " + profile.name() + " » ne dit pas quelle colonne donne « " + field.key()
                                    + " ». Ajoutez-la sous « columns », ou sous « constants ».",
                            "The profile “" + profile.name() + "” does not say which column gives “" + field.key()
                                    + "”. Add it under “columns”, or under “constants”."));
        }
    }

    @Override
    public Look look(Content file, FeedProfile profile) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Look.Unusable(List.of(refused.get()));
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable(FileFault fault) -> new Look.Unusable(List.of(fault));
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield look(rows, feed.over(rows.headers()));
                } catch (TableRows.SpoiltTable spoilt) {
                    yield new Look.Unusable(List.of(spoilt.fault()));
                }
            }
        };
    }

    private static Look look(TableRows rows, Profile.Feed feed) throws IOException, TableRows.SpoiltTable {
        FaultList faults = new FaultList(rows.file(), rows.sheet());
        Columns columns = columns(rows, feed, faults);
        if (!faults.isEmpty()) {
            return new Look.Unusable(faults.all());
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
                                    + " colonnes, ou donnez-les dans le profil sous « constants ».",
                            "No row says of which budget (SIRET) and of which fiscal year it is. Check these columns,"
                                    + " or give them in the profile under “constants”."));
            return new Look.Unusable(faults.all());
        });
    }

    private static Columns columns(TableRows rows, Profile.Feed feed, FaultList faults) {
        missing(feed.content(), rows, faults);
        Columns columns = Columns.of(feed, rows.headerLine(), rows.headers(), faults);
        return rows.sheet().isEmpty() ? columns : columns.ofWorkbook();
    }

    @Override
    public Outcome read(Content file, FeedProfile profile, FeedIdentity identity, EntryHandler handler)
            throws IOException {
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed.shape(), feed.columns())) {
            case TableRows.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableRows.Outcome.Open(TableRows rows) -> {
                try (rows) {
                    yield new Rows(rows, feed.over(rows.headers()), identity).read(handler);
                } catch (TableRows.SpoiltTable spoilt) {
                    yield new Outcome.Unusable(List.of(spoilt.fault()));
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
            this.columns = columns(rows, feed, new FaultList(rows.file(), rows.sheet()));
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
            if (kept == 0 || rules.profile().limits().isBeyond(rejected, kept + rejected)) {
                List<FileFault> faults = new ArrayList<>();
                faults.add(FileFault.of(rows.file(), tooManyRejected()));
                faults.addAll(told);
                return new Outcome.Unusable(faults);
            }
            return new Outcome.Read(
                    identity, new LineCounts(kept + totals + rejected, kept, totals, rejected), volume.build(), told);
        }

        private Wording tooManyRejected() {
            FeedProfile profile = rules.profile();
            int admitted = profile.limits().rejectedPercent();
            Wording beyond = new Wording(
                    ", plus que les " + admitted + " % admis (« rejected-percent » du profil « " + profile.name()
                            + " »)",
                    ", more than the " + admitted + "% admitted (“rejected-percent” of the profile “" + profile.name()
                            + "”)");
            Wording unread = new Wording(
                    rejected + " lignes sur " + (kept + rejected) + " ne se lisent pas",
                    rejected + " rows of " + (kept + rejected) + " cannot be read");
            return (kept == 0 ? unread : unread.then(beyond))
                    .then(new Wording(". Corrigez-les, ou le profil.", ". Correct them, or the profile."));
        }
    }
}
