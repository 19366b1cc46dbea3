package fr.continuum.adapters.files.totem;

import fr.continuum.adapters.files.testing.SmallMemory;
import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.chart.Charts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class GigabyteTest {

    private static final int GIGABYTE = 1_000_000_000;

    @Test
    void a_document_of_one_gigabyte_is_read_in_64_megabytes() throws IOException, InterruptedException {
        SmallMemory.runs(Child.class, 64);
    }

    /// What the child runs: reads a document made as it is read, and checks its sums.
    public static final class Child {

        private Child() {}

        public static void main(String[] args) throws IOException {
            String block = block();
            int blocks = GIGABYTE / block.length() + 1;
            ReadOutcome outcome = new TotemReader().read(new Generated(block, blocks), Charts.NONE, _ -> {});
            if (!(outcome instanceof ReadOutcome.Read read)) {
                System.out.println(outcome);
                System.exit(1);
                return;
            }
            long lines = 1000L * blocks;
            boolean exact = read.lines().kept() == lines
                    && read.sums().of(Flow.EXPENSE, Measure.EXECUTED).cents() == lines * 1001;
            System.out.println(exact ? SmallMemory.DONE : read.lines() + " " + read.sums());
        }

        private static String block() {
            return IntStream.range(0, 1000)
                    .mapToObj(i -> """
                            <LigneBudget><Nature V="6%03d"/><LibCpte V="ÉCOLE &amp; CANTINE %d%s"/><Fonction V="%d"/>
                            <ContNat V="011"/><CodRD V="D"/><CredOuv V="100.00"/><MtReal V="10.01"/><OpBudg V="0"/>
                            <MtSup V="1.00" Code="BudgetHorsRAR"/></LigneBudget>
                            """.formatted(i, i, ", DEUXIÈME TRANCHE".repeat(20), i % 97))
                    .reduce("", String::concat);
        }
    }

    private record Generated(String block, int blocks) implements Content {

        @Override
        public String name() {
            return "gigaoctet.xml";
        }

        @Override
        public InputStream open() {
            String mark = "<LigneBudget/>";
            String xml = Totem.document().body(mark).xml();
            int at = xml.indexOf(mark);
            byte[] repeated = block.getBytes(StandardCharsets.UTF_8);
            Stream<InputStream> parts = Stream.concat(
                    Stream.concat(
                            Stream.of(stream(xml.substring(0, at))),
                            IntStream.range(0, blocks).mapToObj(_ -> new ByteArrayInputStream(repeated))),
                    Stream.of(stream(xml.substring(at + mark.length()))));
            return new SequenceInputStream(enumeration(parts));
        }

        private static Enumeration<InputStream> enumeration(Stream<InputStream> parts) {
            var iterator = parts.iterator();
            return new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return iterator.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    return iterator.next();
                }
            };
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
