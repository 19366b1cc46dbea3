package fr.continuum.application.port;

import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.KnownNames;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what HR tools give into the little that is kept of it. Only the columns a profile names are looked at;
/// identifiers leave the reader as keyed hashes, names only where the authority knows them already. A row that cannot
/// be understood is rejected alone. No reason quotes a cell.
public interface HrReader {

    /// How many rejected rows are told one by one; beyond, they are counted.
    int MOST_TOLD = 200;

    /// Says whether a file is a feed this profile is for, by its header alone, whatever its name.
    ///
    /// @throws IOException only where the bytes could not be had
    FeedFit fit(Content file, FeedProfile profile) throws IOException;

    /// @param night the day of the night that first reads the file: days are held against it in a row that does
    /// not say of which day it is, so that the same file reads the same whenever it is read again
    /// @throws IOException only where the bytes could not be had
    Outcome read(Content file, FeedProfile profile, Names names, LocalDate night) throws IOException;

    /// The sheets of a workbook that are not read, in their order, those that say something; none of any other
    /// file.
    ///
    /// @throws IOException only where the bytes could not be had
    default List<UnreadSheet> beside(Content file, FeedProfile profile) throws IOException {
        return List.of();
    }

    /// What texts of a file may be kept, by whose file it is.
    @FunctionalInterface
    interface Names {

        /// @param authority empty where the row does not say
        KnownNames of(Optional<Siren> authority);
    }

    sealed interface Outcome {

        /// @param rejected why rows were rejected, in the order of the file; no more than [#MOST_TOLD]
        record Read(HrExtract extract, LineCounts lines, List<FileFault> rejected) implements Outcome {

            public Read {
                rejected = List.copyOf(rejected);
            }
        }

        /// The file as a whole cannot be used.
        record Unusable(List<FileFault> faults) implements Outcome {

            public Unusable {
                faults = List.copyOf(faults);
            }
        }

        /// More rows are rejected than the profile admits.
        ///
        /// @param faults why, then the rows that made it so
        /// @param authority whose most of its rows say it is; empty where they do not
        /// @param lines how many do read
        record Drifting(List<FileFault> faults, Optional<Siren> authority, LineCounts lines) implements Outcome {

            public Drifting {
                faults = List.copyOf(faults);
            }
        }
    }
}
