package fr.continuum.application.night;

import fr.continuum.application.night.DocumentLoading.Loaded;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.BudgetDocumentReader.Feed;
import fr.continuum.application.port.BudgetDocumentReader.HeaderOutcome;
import fr.continuum.application.port.BudgetDocumentReader.Unreduced;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileKind;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tries again what the quarantine keeps and the inbox no longer holds (blueprint §4.1): a newer reader may read it.
/// What still cannot be read is not spoken of again: whoever took the file away has been told. What can be read but
/// whose place was taken since stays where it is; what proves to be no budget document is forgotten, since it may be
/// about people; so is a feed, which earlier versions of the program put here: of one that reads, what its reader
/// keeps is archived first.
final class QuarantineRetry {

    private static final Note NOTE = Note.of(new Wording(
            "relu depuis la quarantaine : lecteur plus récent", "read again from the quarantine: newer reader"));

    /// How many nights are searched for the name a file had: more than a year of them.
    private static final int NIGHTS = 400;

    private final Nights nights;
    private final Registers registers;
    private final DocumentArchive archive;
    private final QuarantinedContents quarantine;
    private final BudgetDocumentReader reader;
    private final DocumentLoading loading;

    QuarantineRetry(
            Nights nights,
            Registers registers,
            DocumentArchive archive,
            QuarantinedContents quarantine,
            BudgetDocumentReader reader,
            DocumentLoading loading) {
        this.nights = nights;
        this.registers = registers;
        this.archive = archive;
        this.quarantine = quarantine;
        this.reader = reader;
        this.loading = loading;
    }

    /// After the files of the night, so that these stand first.
    ///
    /// @param folder fingerprints of what lies in the inbox: tried already
    void run(NightId night, Set<Sha256> folder) throws IOException {
        for (Register.Arrival arrival : readable(folder)) {
            DocumentHeader header = arrival.header();
            Register register = registers.of(header.authority());
            if (!register.isTaken(arrival.sha(), header)
                    && loading.load(arrival.sha(), header, arrival.sha().value())
                            instanceof Loaded.Ready(Reading reading, var _)) {
                Register.Reception reception = register.receive(arrival.sha(), header, folder);
                String name = name(arrival.sha());
                if (reception.receipt() > 0) {
                    registers.receive(
                            header.authority(),
                            new Register.Known(arrival.sha(), header, reception.receipt()),
                            night,
                            name);
                }
                nights.record(
                        night,
                        new FileRecord(
                                nights.files(night).size() + 1,
                                name,
                                arrival.sha(),
                                FileKind.of(header),
                                header,
                                reception.status(),
                                null,
                                NOTE,
                                reading.lines()));
                quarantine.remove(arrival.sha());
            }
        }
    }

    /// What has a sound header, archived, latest first: of two contents for one place the latest takes it.
    private List<Register.Arrival> readable(Set<Sha256> folder) throws IOException {
        List<Register.Arrival> readable = new ArrayList<>();
        for (Sha256 sha : quarantine.all()) {
            if (!folder.contains(sha)) {
                header(sha).ifPresent(header -> readable.add(new Register.Arrival(sha, header)));
            }
        }
        readable.sort(Register.receiptOrder().reversed());
        return readable;
    }

    private Optional<DocumentHeader> header(Sha256 sha) throws IOException {
        Content content = quarantine.open(sha);
        HeaderOutcome outcome;
        try {
            outcome = reader.readHeader(content);
            if (outcome instanceof HeaderOutcome.Recognised(var _, Optional<Feed> feed)) {
                if (feed.isPresent()) {
                    KeptFeeds.keep(feed.get(), archive);
                    quarantine.remove(sha);
                } else if (!archive.contains(sha)) {
                    archive.put(content);
                }
            }
        } catch (Unreduced _) {
            quarantine.remove(sha);
            return Optional.empty();
        } catch (IOException _) {
            // Spoiled on the disk. No figure comes from it, and the night needs none: whoever sends it again mends it.
            return Optional.empty();
        }
        return switch (outcome) {
            case HeaderOutcome.Recognised(DocumentHeader header, var _) -> Optional.of(header);
            case HeaderOutcome.Malformed(var _, FileKind kind, var _) -> {
                if (kind != FileKind.TOTEM) {
                    quarantine.remove(sha);
                }
                yield Optional.empty();
            }
            case HeaderOutcome.NotABudgetDocument _ -> {
                quarantine.remove(sha);
                yield Optional.empty();
            }
        };
    }

    /// The name the file had on the latest night that was given it; its fingerprint where that is forgotten.
    private String name(Sha256 sha) {
        return nights.recent(NIGHTS).stream()
                .flatMap(night -> nights.files(night.id()).stream())
                .filter(file -> sha.equals(file.sha()))
                .map(FileRecord::name)
                .findFirst()
                .orElse(sha.value());
    }
}
