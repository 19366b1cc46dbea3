package fr.continuum.adapters.files.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finance feeds made by tests, and what reading them gives.
final class Feeds {

    static final String SIRET = "21930048600018";

    private static final String PLAIN = """
            reads: ledger
            columns: {kind: Type, year: Exercice, nature: Nature, function: Fonction, amount: Montant, date: Date}
            constants: {budget: "21930048600018"}
            optional-columns: [Fonction, Date]
            total-rows: [Total]
            limits: {rejected-percent: 60}
            """;

    private Feeds() {}

    /// @param entries none where the feed is unusable
    record Read(LedgerReader.Outcome outcome, List<LedgerEntry> entries) {

        LedgerReader.Outcome.Read sound() {
            return (LedgerReader.Outcome.Read) outcome;
        }

        List<String> rejected() {
            return sound().rejected().stream().map(FileFault::inFrench).toList();
        }

        List<FileFault> unusable() {
            return ((LedgerReader.Outcome.Unusable) outcome).faults();
        }

        List<String> faults() {
            return unusable().stream().map(FileFault::inFrench).toList();
        }

        List<Long> cents() {
            return entries.stream().map(LedgerEntry::cents).toList();
        }
    }

    /// A profile of few columns, most rows of which may be rejected.
    static FeedProfile plain() {
        return profile(PLAIN);
    }

    /// The same with more lines; those of `file` and `values` are not in it.
    static FeedProfile plainWith(String more) {
        return profile(PLAIN + more);
    }

    static FeedProfile profile(String yaml) {
        return switch (new YamlFeedProfiles().read("essai", yaml)) {
            case FeedProfileFormat.Outcome.Read(FeedProfile profile) -> profile;
            case FeedProfileFormat.Outcome.Unusable(List<FileFault> faults) -> throw new AssertionError(faults);
        };
    }

    /// A feed of payment orders of 2026 on account 6184, one for each amount.
    static InMemoryContent amounts(String... amounts) {
        StringBuilder csv = new StringBuilder("Type;Exercice;Nature;Montant\n");
        for (String amount : amounts) {
            csv.append("Mandat;2026;6184;").append(amount).append('\n');
        }
        return InMemoryContent.of("grand-livre.csv", csv.toString());
    }

    /// Reads a feed, and holds against it what is read of its reduced form.
    static Read read(Content file, FeedProfile profile) throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerReader.Outcome outcome = reader.read(file, profile, entries::add);
        Optional<InMemoryContent> kept = reduced(file, profile);
        if (kept.isPresent()) {
            List<LedgerEntry> again = new ArrayList<>();
            assertThat(reader.read(kept.get(), profile, again::add))
                    .as("read from what is kept of it")
                    .isEqualTo(outcome);
            assertThat(again).isEqualTo(entries);
        }
        return new Read(outcome, outcome instanceof LedgerReader.Outcome.Read ? entries : List.of());
    }

    /// What is kept of a feed; empty where it is unusable from the first look.
    static Optional<InMemoryContent> reduced(Content file, FeedProfile profile) throws IOException {
        LedgerReader reader = new ProfiledLedgerReader();
        if (reader.look(file, profile) instanceof LedgerReader.Look.Recognised seen) {
            try (InputStream kept = reader.reduced(file, profile, seen).open()) {
                return Optional.of(new InMemoryContent(file.name(), kept.readAllBytes()));
            }
        }
        return Optional.empty();
    }
}
