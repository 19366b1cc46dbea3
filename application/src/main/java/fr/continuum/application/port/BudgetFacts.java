package fr.continuum.application.port;

import fr.continuum.application.port.BudgetDocumentReader.LineHandler;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.trace.KeyTotals;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The facts documents brought: their lines, the keys the lines share, the sums of each key. Written once per reading,
/// never changed.
public interface BudgetFacts {

    /// Makes room for the facts of a fiscal year, outside any transaction that readers wait for.
    void makeRoomFor(FiscalYear year);

    /// Loads one document in one transaction: all of its lines or none. Lines are streamed; none is held. Loading
    /// a reading that is already there is a mistake of the caller.
    ///
    /// @param id the chart in it is the one the loader reads with
    /// @return what the loader returned; only on `Read` are the lines kept
    /// @throws IllegalStateException where the reading is already there
    ReadOutcome load(ReadingId id, FiscalYear year, Loader loader) throws IOException;

    /// Gives the lines of one document to the handler and says how that went.
    @FunctionalInterface
    interface Loader {
        ReadOutcome readInto(LineHandler handler) throws IOException;
    }

    /// Loads a document of which it is known only once all of it was read which one it is, in one transaction as
    /// well: its lines go ahead.
    ///
    /// @param authority that the document must prove to be of
    /// @param year that it must prove to be of
    /// @return whether it was kept: not where the loader names no reading, nor where that one is there already
    /// @throws IllegalArgumentException where it is of another authority
    boolean loadAhead(Siren authority, FiscalYear year, AheadLoader loader) throws IOException;

    /// Gives the lines of one document to the handler, then says which one it is. It asks nothing of any store
    /// meanwhile: the connection that lines go through is the one it would be asked through.
    @FunctionalInterface
    interface AheadLoader {

        /// @return empty where nothing of it is to be kept
        Optional<Ahead> readInto(LineHandler handler) throws IOException;
    }

    /// A document whose lines went ahead.
    record Ahead(ReadingId id, ReadOutcome.Read read) {}

    Optional<Reading> find(ReadingId id);

    /// The sums of every key of a reading, in a fixed order.
    List<KeyTotals> keyTotals(ReadingId id);

    /// Those of the keys whose code under a field is wanted, in the same order: few of years that are over are.
    ///
    /// @param field one that keys carry: no policy
    /// @param wanted asked of codes as [fr.continuum.domain.budget.BudgetKey#code] tells them
    List<KeyTotals> keyTotals(ReadingId id, KeyField field, Predicate<String> wanted);

    /// The sums of the stored keys of a reading by flow and measure, added up by the store: held every night
    /// against the sums made while reading.
    Sums sumsOfKeys(ReadingId id);

    /// All readings of one authority's document, latest first.
    List<Reading> readings(Siren authority, Sha256 document);
}
