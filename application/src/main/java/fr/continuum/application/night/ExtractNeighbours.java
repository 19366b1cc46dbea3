package fr.continuum.application.night;

import fr.continuum.application.night.DocumentLoading.Loaded;
import fr.continuum.application.port.FeedNeighbours;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.LedgerPart;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds what a new extract is held against.
///
/// @param files of the night, in receipt order
/// @param night its day
record ExtractNeighbours(DocumentLoading loading, List<FileRecord> files, LocalDate night) {

    FeedNeighbours of(Register register, Sha256 sha, DocumentHeader header) throws IOException {
        List<Register.Known> places = register.standing(header.slot()).stream()
                .filter(standing -> standing.header().profile() != null)
                .toList();
        List<Reading> standing = readings(places);
        return new FeedNeighbours(
                standing,
                header.stage() == BudgetStage.LEDGER && !standing.isEmpty() ? beside(sha, header, places) : List.of(),
                header.stage() == BudgetStage.LEDGER
                        ? readings(register.standing(
                                header.slot().in(header.fiscalYear().previous())))
                        : List.of(),
                night);
    }

    /// Read tonight where tonight's reader is newer.
    private List<Reading> readings(List<Register.Known> documents) throws IOException {
        List<Reading> readings = new ArrayList<>();
        for (Register.Known document : documents) {
            if (loading.load(document.sha(), document.header(), document.sha().value())
                    instanceof Loaded.Ready(Reading reading, var _)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /// Of the other parts that those in force hold, the last file of the folder that reads and has not been put
    /// aside.
    private List<Reading> beside(Sha256 sha, DocumentHeader header, List<Register.Known> standing) throws IOException {
        Set<LedgerPart> wanted = EnumSet.noneOf(LedgerPart.class);
        standing.forEach(one -> wanted.addAll(one.header().parts()));
        wanted.removeAll(header.parts());
        Set<LedgerPart> taken = EnumSet.copyOf(header.parts());
        List<Reading> beside = new ArrayList<>();
        for (FileRecord file : files.reversed()) {
            DocumentHeader other = file.header();
            if (file.sha() != null
                    && other != null
                    && !file.sha().equals(sha)
                    && file.status() != DocumentStatus.QUARANTINED
                    && other.slot().whole().equals(header.slot().whole())
                    && !Collections.disjoint(other.parts(), wanted)
                    && Collections.disjoint(other.parts(), taken)
                    && loading.load(file.sha(), other, file.name()) instanceof Loaded.Ready(Reading reading, var _)) {
                taken.addAll(other.parts());
                beside.add(reading);
            }
        }
        return beside;
    }
}
