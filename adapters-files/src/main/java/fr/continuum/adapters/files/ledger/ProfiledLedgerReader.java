package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.feed.RejectionTally;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads finance feeds from CSV files and workbooks, twice through: once for what they are of, once for their rows;
/// and from what was kept of them.
public final class ProfiledLedgerReader implements LedgerReader {

    @Override
    public String version() {
        return "feed 5";
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
        if (ReducedLines.are(file)) {
            return new Look.Recognised(ReducedLines.look(file), Set.of());
        }
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
        FaultList faults = new FaultList(rows.file(), "");
        Columns columns = FeedHeaders.columns(rows, feed, faults);
        if (!faults.isEmpty()) {
            return new Look.Unusable(faults.all(), false);
        }
        FeedRules rules = FeedRules.of(feed.content());
        IdentityVote vote = new IdentityVote(feed.content().kind());
        WordedColumns worded = new WordedColumns();
        RejectionTally untold = new RejectionTally();
        Set<String> telling = Stream.of(FeedField.BUDGET, FeedField.YEAR, FeedField.STAGE, FeedField.NUMBER)
                .map(rules::column)
                .collect(Collectors.toUnmodifiableSet());
        for (Optional<Table.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            // What is wrong in a row is told when it is read.
            FaultList unheard = new FaultList(rows.file(), "");
            if (!row.get().isBlank() && !rules.isTotal(row.get()) && columns.fits(row.get(), unheard)) {
                FeedCells cells = new FeedCells(rules, columns, row.get(), unheard);
                vote.add(cells);
                worded.add(cells);
                if (vote.isEmpty()) {
                    untold.add(unheard.all().stream()
                            .filter(fault -> telling.contains(fault.columnName()))
                            .toList());
                }
            }
        }
        return vote.winner()
                .<Look>map(identity -> new Look.Recognised(identity, worded.usual()))
                .orElseGet(() -> {
                    faults.add(
                            rows.headerLine(),
                            "",
                            untold.after(unsaid(feed.content().kind())));
                    return new Look.Unusable(faults.all(), true);
                });
    }

    private static Wording unsaid(FeedKind kind) {
        return kind == FeedKind.BUDGET_PREPARATION
                ? new Wording(
                        "Aucune ligne ne dit de quel budget (SIRET), de quel exercice et de quelle étape elle est."
                                + " Vérifiez ces colonnes, ou dites-les dans le profil pour toutes les lignes.",
                        "No row says of which budget (SIRET), of which fiscal year and of which stage it is. Check"
                                + " these columns, or say them in the profile for every row.")
                : new Wording(
                        "Aucune ligne ne dit de quel budget (SIRET) et de quel exercice elle est. Vérifiez ces"
                                + " colonnes, ou dites-les dans le profil pour toutes les lignes.",
                        "No row says of which budget (SIRET) and of which fiscal year it is. Check these columns,"
                                + " or say them in the profile for every row.");
    }

    @Override
    public Outcome read(Content file, FeedProfile profile, Look.Recognised seen, EntryHandler handler)
            throws IOException {
        try (FeedLines lines = ReducedLines.are(file) ? ReducedLines.open(file) : lines(file, profile, seen)) {
            return FeedTally.of(lines, profile, seen.identity(), handler);
        } catch (TableRows.SpoiltTable spoilt) {
            return new Outcome.Unusable(List.of(spoilt.fault()), false);
        }
    }

    private static FeedLines lines(Content file, FeedProfile profile, Look.Recognised seen)
            throws IOException, TableRows.SpoiltTable {
        Profile.Feed feed = Profile.Feed.of(profile);
        TableRows rows = TableRows.opened(file, feed.shape(), feed.columns());
        return new FileLines(rows, feed.over(rows.headers()), seen);
    }

    @Override
    public Content reduced(Content file, FeedProfile profile, Look.Recognised seen) {
        return new Reduced(file, profile, seen);
    }

    private record Reduced(Content file, FeedProfile profile, Look.Recognised seen) implements Content {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public InputStream open() throws IOException {
            if (ReducedLines.are(file)) {
                return file.open();
            }
            try {
                return new ReducingStream(seen.identity(), lines(file, profile, seen));
            } catch (TableRows.SpoiltTable spoilt) {
                throw new Unreduced(spoilt.fault());
            }
        }
    }
}
