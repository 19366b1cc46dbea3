package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.testing.SmallMemory;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.shared.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class LargeLedgerTest {

    private static final int BLOCKS = 1_000;

    @Test
    void a_ledger_of_a_million_rows_is_read_in_48_megabytes() throws IOException, InterruptedException {
        SmallMemory.runs(Child.class, 48);
    }

    @Test
    void what_is_kept_of_it_is_made_and_read_in_as_much() throws IOException, InterruptedException {
        SmallMemory.runs(Reducing.class, 48);
    }

    @Test
    void three_hundred_thousand_rejected_rows_are_told_in_as_much() throws IOException, InterruptedException {
        SmallMemory.runs(Rejecting.class, 48);
    }

    /// What a third child runs: reduces a ledger none of whose days reads, and reads why.
    public static final class Rejecting {

        private static final int ROWS = 300_000;

        private Rejecting() {}

        public static void main(String[] args) throws IOException {
            LedgerReader reader = new ProfiledLedgerReader();
            Generated spoilt = new Generated(ROWS / 1_000, "17/33/2026");
            Path place = Files.createTempFile("ledger", ".kept");
            try {
                LedgerReader.Look.Recognised seen = (LedgerReader.Look.Recognised) reader.look(spoilt, Feeds.plain());
                try (InputStream kept =
                        reader.reduced(spoilt, Feeds.plain(), seen).open()) {
                    Files.copy(kept, place, StandardCopyOption.REPLACE_EXISTING);
                }
                RejectionTally tally = new RejectionTally();
                AtomicLong rows = new AtomicLong();
                try (Stream<FileFault> why = reader.rejected(new Kept(place))) {
                    why.forEach(fault -> {
                        tally.add(fault);
                        rows.incrementAndGet();
                    });
                }
                String told = tally.after(new Wording("Dit.", "Told.")).french();
                System.out.println(
                        rows.get() == ROWS && told.contains(ROWS + " en tout") ? SmallMemory.DONE : rows + told);
            } finally {
                Files.delete(place);
            }
        }
    }

    /// What another child runs: reduces the ledger into a file, and reads that.
    public static final class Reducing {

        private Reducing() {}

        public static void main(String[] args) throws IOException {
            LedgerReader reader = new ProfiledLedgerReader();
            Path place = Files.createTempFile("ledger", ".kept");
            try {
                LedgerReader.Look.Recognised seen =
                        (LedgerReader.Look.Recognised) reader.look(new Generated(BLOCKS, "17/03/2026"), Feeds.plain());
                try (InputStream kept = reader.reduced(new Generated(BLOCKS, "17/03/2026"), Feeds.plain(), seen)
                        .open()) {
                    Files.copy(kept, place, StandardCopyOption.REPLACE_EXISTING);
                }
                System.out.println(check(reader, new Kept(place)));
            } finally {
                Files.delete(place);
            }
        }
    }

    private record Kept(Path place) implements Content {

        @Override
        public String name() {
            return "grand-livre.csv";
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(place);
        }
    }

    /// Reads a feed, and says whether its sums are right.
    private static Object check(LedgerReader reader, Content feed) throws IOException {
        AtomicLong cents = new AtomicLong();
        LedgerReader.Outcome outcome = reader.read(feed, Feeds.plain(), entry -> cents.addAndGet(entry.cents()));
        long rows = 1_000L * BLOCKS;
        boolean exact = outcome instanceof LedgerReader.Outcome.Read read
                && read.lines().equals(new LineCounts(rows, rows, 0, 0))
                && cents.get() == rows * 12_34;
        return exact ? SmallMemory.DONE : outcome;
    }

    /// What the child runs: reads a ledger made as it is read, and checks its sums.
    public static final class Child {

        private Child() {}

        public static void main(String[] args) throws IOException {
            System.out.println(check(new ProfiledLedgerReader(), new Generated(BLOCKS, "17/03/2026")));
        }
    }

    /// @param blocks of a thousand rows
    private record Generated(int blocks, String day) implements Content {

        @Override
        public String name() {
            return "grand-livre.csv";
        }

        @Override
        public InputStream open() {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1_000; i++) {
                rows.append("Mandat;2026;6%03d;%d;12,34;%s;Été %d%n".formatted(i, i % 97, day, i));
            }
            byte[] block = rows.toString().getBytes(StandardCharsets.UTF_8);
            byte[] header = "Type;Exercice;Nature;Fonction;Montant;Date;Objet\n".getBytes(StandardCharsets.UTF_8);
            Stream<InputStream> parts = Stream.concat(
                    Stream.of(new ByteArrayInputStream(header)),
                    IntStream.range(0, blocks).mapToObj(_ -> new ByteArrayInputStream(block)));
            return new SequenceInputStream(Collections.enumeration(parts.toList()));
        }
    }
}
