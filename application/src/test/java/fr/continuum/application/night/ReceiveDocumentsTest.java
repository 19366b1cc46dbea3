package fr.continuum.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.continuum.application.memory.InMemoryAccounts;
import fr.continuum.application.memory.InMemoryAdmittedFiles;
import fr.continuum.application.memory.InMemoryAllocationTables;
import fr.continuum.application.memory.InMemoryContributions;
import fr.continuum.application.memory.InMemoryHrExtracts;
import fr.continuum.application.memory.InMemoryNights;
import fr.continuum.application.memory.InMemoryPlans;
import fr.continuum.application.memory.InMemoryRegisters;
import fr.continuum.application.memory.InMemoryTakenBackFiles;
import fr.continuum.application.memory.InMemoryTargetTrees;
import fr.continuum.application.memory.InMemoryWorkforce;
import fr.continuum.application.port.BudgetDocumentReader;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.DocumentArchive;
import fr.continuum.application.port.Inbox;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Note;
import fr.continuum.application.port.QuarantinedContents;
import fr.continuum.application.testing.House;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.application.testing.NoHrFeeds;
import fr.continuum.application.testing.ScriptedReader;
import fr.continuum.application.workforce.AskKnownNames;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Whose fault it is when a file cannot be received.
class ReceiveDocumentsTest {

    private static final SaidOfFiles NOTHING_SAID =
            new SaidOfFiles(new InMemoryAdmittedFiles(), new InMemoryTakenBackFiles());

    private static final IOException FULL = new IOException("No space left on device");
    private static final InMemoryContent ACCOUNT =
            ScriptedReader.document("ca.xml", "CA 2018", "D nature=60 MtReal=1,00");

    private final InMemoryNights nights = new InMemoryNights();
    private boolean moving;
    private final NightId night = nights.begin(House.TONIGHT, House.NOW, "");

    @Test
    void an_archive_that_fails_is_no_fault_of_the_document() {
        ReceiveDocuments receive = receive(ACCOUNT, new FullArchive(), new FullQuarantine());

        assertThatThrownBy(() -> receive.run(night)).isEqualTo(FULL);
        assertThat(nights.files(night)).isEmpty();
    }

    @Test
    void a_quarantine_that_fails_is_no_fault_of_the_document() {
        ReceiveDocuments receive =
                receive(ScriptedReader.document("casse.xml", "malformed"), new FullArchive(), new FullQuarantine());

        assertThatThrownBy(() -> receive.run(night)).isEqualTo(FULL);
        assertThat(nights.files(night)).isEmpty();
    }

    @Test
    void a_file_that_vanishes_between_its_header_and_its_archiving_is_quarantined() throws IOException {
        House house = new House(new ScriptedReader("1"));
        ReceiveDocuments receive = receive(new Vanishing(new AtomicInteger()), house.archive, house.quarantine);

        receive.run(night);

        assertThat(nights.files(night))
                .extracting(FileRecord::status, FileRecord::note)
                .containsExactly(tuple(
                        DocumentStatus.QUARANTINED,
                        new Note(
                                "fichier illisible (il n’existe plus) ; vérifier qu’il existe encore et que ses droits"
                                        + " permettent de le lire",
                                "unreadable file (it is there no more); check that it still exists and that its rights allow"
                                        + " reading it")));
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_put_aside_whole_until_the_next_night() throws IOException {
        House house = new House(new ScriptedReader("1"));
        moving = true;

        receive(ACCOUNT, house.archive, house.quarantine).run(night);

        assertThat(nights.files(night)).singleElement().satisfies(file -> {
            assertThat(file.status()).isEqualTo(DocumentStatus.QUARANTINED);
            assertThat(file.sha()).as("nothing is known of it").isNull();
            assertThat(file.header()).isNull();
            assertThat(file.note().french()).startsWith("ce fichier a changé pendant que la nuit le lisait");
            assertThat(file.note().english()).startsWith("this file changed while the night was reading it");
        });

        moving = false;
        NightId next = nights.begin(House.TONIGHT, House.NOW, "");
        receive(ACCOUNT, house.archive, house.quarantine).run(next);

        assertThat(nights.files(next)).singleElement().satisfies(file -> {
            assertThat(file.status()).isNull();
            assertThat(file.header()).isNotNull();
        });
    }

    /// @param moves whether somebody writes it meanwhile
    private record OneFile(Dropped file, boolean moves) implements Inbox {

        @Override
        public List<Dropped> list() {
            return List.of(file);
        }

        @Override
        public boolean isAsListed(Dropped listed) {
            return !moves && listed.equals(file);
        }
    }

    private ReceiveDocuments receive(Content file, DocumentArchive archive, QuarantinedContents quarantine) {
        return new ReceiveDocuments(
                nights,
                new InMemoryRegisters(),
                _ -> new OneFile(new Inbox.Dropped(file, 0, House.NOW), moving),
                archive,
                quarantine,
                new ScriptedReader("1"),
                new HrDocuments(
                        NoHrFeeds.FEEDS,
                        new AskKnownNames(
                                new InMemoryRegisters(),
                                new InMemoryPlans(new InMemoryTargetTrees()),
                                new InMemoryContributions(new InMemoryPlans(new InMemoryTargetTrees())),
                                new InMemoryWorkforce(),
                                new InMemoryAllocationTables()),
                        archive),
                new KnownAuthorities(
                        new InMemoryRegisters(), new InMemoryPlans(new InMemoryTargetTrees()), new InMemoryAccounts()),
                new ExtractsInForce(nights, new InMemoryRegisters(), new InMemoryHrExtracts(), NOTHING_SAID),
                NOTHING_SAID,
                BudgetDocumentReader.Ahead.NONE);
    }

    /// Is there for its header, and gone after.
    private record Vanishing(AtomicInteger opened) implements Content {

        @Override
        public String name() {
            return ACCOUNT.name();
        }

        @Override
        public InputStream open() throws IOException {
            if (opened.incrementAndGet() > 1) {
                throw new NoSuchFileException("/dépôt/Dupont-1850375123456.xml");
            }
            return ACCOUNT.open();
        }
    }

    private record FullArchive() implements DocumentArchive {

        @Override
        public Sha256 put(Content content) throws IOException {
            throw FULL;
        }

        @Override
        public boolean contains(Sha256 fingerprint) {
            return false;
        }

        @Override
        public Content open(Sha256 fingerprint) {
            throw new AssertionError("Nothing is kept");
        }

        @Override
        public void keep(Reduction of, Content kept) throws IOException {
            throw FULL;
        }

        @Override
        public boolean contains(Reduction of) {
            return false;
        }

        @Override
        public Content open(Reduction of) {
            throw new AssertionError("Nothing is kept");
        }

        @Override
        public void forget(Sha256 document) {}
    }

    private record FullQuarantine() implements QuarantinedContents {

        @Override
        public Sha256 put(Content content) throws IOException {
            throw FULL;
        }

        @Override
        public List<Sha256> all() {
            return List.of();
        }

        @Override
        public boolean contains(Sha256 fingerprint) {
            return false;
        }

        @Override
        public Content open(Sha256 fingerprint) {
            throw new AssertionError("Nothing is kept");
        }

        @Override
        public void remove(Sha256 fingerprint) {}
    }
}
