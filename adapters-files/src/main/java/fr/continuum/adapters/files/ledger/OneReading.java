package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.feed.FeedHeaders;
import fr.continuum.adapters.files.feed.FeedPlaces;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.RowText;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.LedgerReader.AtOnce;
import fr.continuum.application.port.LedgerReader.EntryHandler;
import fr.continuum.application.port.LedgerReader.Look;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a large text once for all that is asked of it: its fingerprint, what it is of, and its rows. What rows are
/// read under is guessed from the first of them, and held against what all of them say: where that is something else,
/// nothing comes of it.
final class OneReading {

    /// Written at once.
    private static final int CHUNK = 1 << 15;

    private final Content file;
    private final FeedProfile profile;
    private final Look.Recognised guess;
    private final EntryHandler handler;
    private final FeedTally tally = new FeedTally();

    /// @param guess what its first lines say
    /// @param handler of its entries, which are to be thrown away where nothing comes of it
    OneReading(Content file, FeedProfile profile, Look.Recognised guess, EntryHandler handler) {
        this.file = file;
        this.profile = profile;
        this.guess = guess;
        this.handler = handler;
    }

    /// @param start the first lines of the file
    /// @return empty where the file must be looked at as any other
    /// @throws IOException only where the bytes could not be had
    Optional<AtOnce> read(Content start) throws IOException {
        Profile.Feed feed = Profile.Feed.of(profile);
        MessageDigest document = Sha256.digest();
        try (SpooledRows spool = SpooledRows.open(guess.identity())) {
            InputStream whole = new DigestInputStream(file.open(), document);
            Optional<Look.Recognised> seen = switch (TableRows.once(start, whole, feed.shape(), feed.columns())) {
                case TableRows.Outcome.Unusable _ -> Optional.empty();
                case TableRows.Outcome.Open(TableRows rows) -> read(rows, feed, spool);
            };
            // The stream is at its end, and closed: the fingerprint is that of all its bytes.
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            spool.end();
            FeedIdentity identity = seen.get().identity();
            return Optional.of(new AtOnce(
                    seen.get(),
                    Sha256.from(document),
                    spool.after(identity, file.name()),
                    tally.outcome(file.name(), profile, identity)));
        } catch (TableRows.SpoiltTable | CharacterCodingException | SpooledRows.NoRoom _) {
            // Told where the file is looked at as any other.
            return Optional.empty();
        }
    }

    private Optional<Look.Recognised> read(TableRows rows, Profile.Feed feed, SpooledRows spool)
            throws IOException, TableRows.SpoiltTable, SpooledRows.NoRoom {
        try (rows) {
            return all(rows, feed.over(rows.headers()), spool);
        }
    }

    /// Empty where rows would be read otherwise.
    private Optional<Look.Recognised> all(TableRows rows, Profile.Feed feed, SpooledRows spool)
            throws IOException, TableRows.SpoiltTable, SpooledRows.NoRoom {
        FaultList faults = new FaultList(rows.file(), "");
        Columns columns = FeedHeaders.columns(rows, feed, faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        FeedRules rules = FeedRules.of(feed.content());
        FeedLook look = new FeedLook(rows.file(), rules, columns);
        FileLines lines = FileLines.ofReadable(rows, feed, guess);
        ReducedWriter writer = new ReducedWriter(guess.identity().fiscalYear());
        RowsAtOnce reading = new RowsAtOnce(
                rows, rules, look, lines, writer, tally, handler, columns.width(), places(rules, columns));
        for (Optional<RowText> row = rows.nextText(); row.isPresent(); row = rows.nextText()) {
            reading.read(row.get());
            if (lines.isLost()) {
                return Optional.empty();
            }
            if (writer.length() >= CHUNK) {
                spool.add(writer);
            }
        }
        reading.end();
        spool.add(writer);
        return look.seen()
                .filter(this::readsTheSame)
                .filter(seen -> look.ofPeople(seen).isEmpty());
    }

    private static int[] places(FeedRules rules, Columns columns) {
        return new FeedPlaces(rules, columns)
                .of(Stream.concat(FeedLook.TELLING.stream(), SameCodes.CODES.stream())
                        .toList());
    }

    private boolean readsTheSame(Look.Recognised seen) {
        FeedIdentity told = seen.identity();
        FeedIdentity guessed = guess.identity();
        Set<?> worded = seen.worded();
        return told.budget().equals(guessed.budget())
                && told.fiscalYear().equals(guessed.fiscalYear())
                && told.stage() == guessed.stage()
                && told.number() == guessed.number()
                && worded.equals(guess.worded())
                && seen.names().equals(guess.names())
                && seen.places().equals(guess.places());
    }
}
