package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.feed.UnknownTable;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.StartOfText;
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
import fr.continuum.application.port.UnreadSheet;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads finance feeds from CSV files and workbooks, twice through: once for what they are of, once for their rows;
/// and from what was kept of them.
public final class ProfiledLedgerReader implements LedgerReader {

    private static final Wording OF_PEOPLE = new Wording(
            "Cette colonne a l’air de nommer des personnes, et non de porter des codes : un nom et une initiale, un nom"
                    + " et une année de naissance, un prénom et un nom. Rien n’en est gardé. Donnez une autre colonne"
                    + " dans le profil, ou ôtez-la du profil ; si ce sont des codes, écrivez-y à quoi ils"
                    + " ressemblent, sous « shapes » pour cette colonne.",
            "This column seems to name people rather than to hold codes: a name and an initial, a name and a year of"
                    + " birth, a given name and a name. Nothing of it is kept. Give another column in the profile, or"
                    + " take it out of the profile; if these are codes, write there what they look like, under"
                    + " “shapes” for this column.");

    @Override
    public String version() {
        return "feed 7";
    }

    @Override
    public FeedFit fit(Content file, FeedProfile profile) throws IOException {
        return FeedHeaders.fit(
                file,
                profile,
                profile.amountColumns().fields(),
                cells -> cells.budget().map(budget -> new Siren(budget.value().substring(0, 9))));
    }

    @Override
    public Look look(Content file, FeedProfile profile) throws IOException {
        if (ReducedLines.are(file)) {
            return new Look.Recognised(ReducedLines.look(file), Set.of(), Map.of(), Map.of());
        }
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Look.Unusable(List.of(refused.get()), false);
        }
        Profile.Feed feed = Profile.Feed.of(profile);
        return switch (TableRows.open(file, feed)) {
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
        FeedLook look = new FeedLook(rows.file(), FeedRules.of(feed.content()), columns);
        for (Optional<Table.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            look.add(row.get());
        }
        Optional<Look.Recognised> seen = look.seen();
        if (seen.isEmpty()) {
            faults.add(rows.headerLine(), "", look.unsaid(unsaid(feed.content().kind())));
            return new Look.Unusable(faults.all(), true);
        }
        FeedRules rules = FeedRules.of(feed.content());
        for (FeedField field : look.ofPeople(seen.get())) {
            faults.add(rows.headerLine(), rules.column(field), OF_PEOPLE);
        }
        return faults.isEmpty() ? seen.get() : new Look.Unusable(faults.all(), false);
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
        TableRows rows = TableRows.opened(file, feed);
        return new FileLines(rows, feed.over(rows.headers()), seen);
    }

    @Override
    public Optional<AtOnce> atOnce(Content file, FeedProfile profile, Taking taking) throws IOException {
        Content start = StartOfText.of(file);
        if (start.equals(file)
                || ReducedLines.are(file)
                || SocialDeclarations.fault(file).isPresent()) {
            return Optional.empty();
        }
        return look(start, profile) instanceof Look.Recognised guess
                ? taking.from(guess.identity(), handler -> new OneReading(file, profile, guess, handler).read(start))
                : Optional.empty();
    }

    @Override
    public Stream<FileFault> rejected(Content reduced) throws IOException {
        return ReducedLines.are(reduced) ? ReducedLines.rejected(reduced) : Stream.empty();
    }

    @Override
    public Optional<FileFault> unknown(Content file, List<FeedProfile> profiles) throws IOException {
        return UnknownTable.why(file, profiles);
    }

    @Override
    public List<UnreadSheet> beside(Content file, FeedProfile profile) throws IOException {
        Profile.Feed feed = Profile.Feed.of(profile);
        return TableRows.beside(file, feed);
    }

    @Override
    public Content reduced(Content file, FeedProfile profile, Look.Recognised seen) {
        return new Reduced(file, profile, seen);
    }

    private record Reduced(Content file, FeedProfile profile, Look.Recognised told) implements Content {

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
                return new ReducingStream(told.identity(), lines(file, profile, told));
            } catch (TableRows.SpoiltTable spoilt) {
                throw new Unreduced(spoilt.fault());
            }
        }
    }
}
