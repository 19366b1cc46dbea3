package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.testing.SmallMemory;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.LedgerReader;
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

    /// What another child runs: reduces the ledger into a file, and reads that.
    public static final class Reducing {

        private Reducing() {}

        public static void main(String[] args) throws IOException {
            LedgerReader reader = new ProfiledLedgerReader();
            Path place = Files.createTempFile("ledger", ".kept");
            try {
                LedgerReader.Look.Recognised seen =
                        (LedgerReader.Look.Recognised) reader.look(new Generated(), Feeds.plain());
                try (InputStream kept =
                        reader.reduced(new Generated(), Feeds.plain(), seen).open()) {
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
            System.out.println(check(new ProfiledLedgerReader(), new Generated()));
        }
    }

    private record Generated() implements Content {

        @Override
        public String name() {
            return "grand-livre.csv";
        }

        @Override
        public InputStream open() {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1_000; i++) {
                rows.append("Mandat;2026;6%03d;%d;12,34;17/03/2026;Été %d%n".formatted(i, i % 97, i));
            }
            byte[] block = rows.toString().getBytes(StandardCharsets.UTF_8);
            byte[] header = "Type;Exercice;Nature;Fonction;Montant;Date;Objet\n".getBytes(StandardCharsets.UTF_8);
            Stream<InputStream> parts = Stream.concat(
                    Stream.of(new ByteArrayInputStream(header)),
                    IntStream.range(0, BLOCKS).mapToObj(_ -> new ByteArrayInputStream(block)));
            return new SequenceInputStream(Collections.enumeration(parts.toList()));
        }
    }
}
