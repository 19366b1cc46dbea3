package fr.continuum.adapters.files.ledger;

import fr.continuum.adapters.files.profile.YamlFeedProfiles;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedProfileFormat;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.application.testing.InMemoryContent;
import fr.continuum.domain.ledger.LedgerEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

    static Read read(Content file, FeedProfile profile) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerReader.Outcome outcome = new ProfiledLedgerReader().read(file, profile, entries::add);
        return new Read(outcome, outcome instanceof LedgerReader.Outcome.Read ? entries : List.of());
    }
}
