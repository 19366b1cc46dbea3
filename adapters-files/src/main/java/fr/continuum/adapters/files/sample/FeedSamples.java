package fr.continuum.adapters.files.sample;

import fr.continuum.adapters.files.hr.ProfiledHrReader;
import fr.continuum.adapters.files.ledger.ProfiledLedgerReader;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedKind;
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.FeedFit;
import fr.continuum.application.port.FeedSampleReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.LedgerReader;
import fr.continuum.domain.ledger.DriftLimits;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.PersonHasher;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Samples of feeds, read by the readers of the night. Identifiers are hashed under a key of the moment: a sample says
/// nothing about anybody's real one.
public final class FeedSamples implements FeedSampleReader {

    /// However many rows are rejected, the others are shown.
    private static final DriftLimits NONE = new DriftLimits(100, 100, 100, OptionalInt.empty());

    private final Clock clock;
    private final LedgerReader ledgers = new ProfiledLedgerReader();
    private final HrReader people = new ProfiledHrReader(FeedSamples::ofTheMoment);

    /// @param clock tells the day of the night that would read a sample
    public FeedSamples(Clock clock) {
        this.clock = clock;
    }

    private static PersonHasher ofTheMoment() {
        byte[] key = new byte[PersonHasher.SHORTEST_KEY];
        new SecureRandom().nextBytes(key);
        return new PersonHasher(key);
    }

    @Override
    public FeedFit fit(Content sample, FeedProfile profile) throws IOException {
        return profile.kind().people().isEmpty() ? ledgers.fit(sample, profile) : people.fit(sample, profile);
    }

    @Override
    public Proposal propose(Content sample, FeedKind kind, Optional<TableLayout> layout) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(sample);
        if (refused.isPresent()) {
            return new Proposal.Unusable(refused.get());
        }
        FeedHeaderWords words = FeedHeaderWords.of(kind);
        TableLayout told = layout.orElse(TableLayout.FOUND);
        FileShape shape = FileShape.of(told);
        int lastHeaderRow = layout.isPresent() ? told.headerRow() : HeaderRow.LAST;
        return switch (TableFile.sheets(sample, shape, words.all(), lastHeaderRow)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Proposal.Unusable(unnamed(fault));
            case TableFile.Sheets.Read(List<SheetRows> sheets) ->
                switch (layout.isPresent()
                        ? table(sample, sheets, shape)
                        : HeaderRow.find(sample.name(), sheets, words::names)) {
                    case TableFile.Outcome.Unusable(FileFault fault) -> new Proposal.Unusable(unnamed(fault));
                    case TableFile.Outcome.Read(Table table) ->
                        SampleProposal.of(
                                kind,
                                told.under(table.headerLine(), HeaderRow.sheet(table, sheets, told)),
                                table,
                                words);
                };
        };
    }

    /// The names of sheets may be those of people: none is told.
    private static FileFault unnamed(FileFault fault) {
        return fault.withoutSheet();
    }

    private static TableFile.Outcome table(Content sample, List<SheetRows> sheets, FileShape shape) {
        boolean there = shape.sheet().isEmpty() || sheets.stream().anyMatch(sheet -> sheet.isCalled(shape.sheet()));
        return there
                ? TableFile.table(sample.name(), sheets, shape)
                : new TableFile.Outcome.Unusable(FileFault.of(
                        sample.name(),
                        new Wording(
                                "Ce classeur n'a pas la feuille que dit le profil. Choisissez-en une autre.",
                                "This workbook does not have the sheet the profile names. Choose another.")));
    }

    @Override
    public Preview preview(Content sample, FeedProfile profile, HrReader.Names names, int shown) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(sample);
        if (refused.isPresent()) {
            return unusable(profile, List.of(), refused.get());
        }
        Profile.Feed laid = Profile.Feed.of(profile);
        FileShape shape = asRead(sample, laid);
        return switch (TableFile.sheets(sample, shape, laid.columns(), shape.headerRow())) {
            case TableFile.Sheets.Unusable(FileFault fault) -> unusable(profile, List.of(), fault);
            case TableFile.Sheets.Read(List<SheetRows> sheets) ->
                switch (table(sample, sheets, shape)) {
                    case TableFile.Outcome.Unusable(FileFault fault) ->
                        unusable(profile, HeaderRow.visible(sheets), fault);
                    case TableFile.Outcome.Read(Table table) ->
                        SampleProposal.isHeader(profile.kind(), table.headers())
                                ? preview(sample, laid, table, HeaderRow.visible(sheets), names, shown)
                                : unusable(profile, HeaderRow.visible(sheets), noHeader(sample, table));
                };
        };
    }

    /// On the sheet the night would read: which one that is shows by the columns looked for.
    private static FileShape asRead(Content sample, Profile.Feed laid) throws IOException {
        FileShape shape = laid.shape();
        if (!shape.sheet().isEmpty()
                || !(TableRows.open(sample, laid) instanceof TableRows.Outcome.Open(TableRows rows))) {
            return shape;
        }
        try (rows) {
            return new FileShape(shape.encoding(), shape.separator(), shape.decimal(), shape.headerRow(), rows.sheet());
        }
    }

    private static Preview unusable(FeedProfile profile, List<String> sheets, FileFault fault) {
        return new Preview(profile.layout(), sheets, List.of(), Map.of(), Optional.empty(), List.of(unnamed(fault)));
    }

    private static FileFault noHeader(Content sample, Table table) {
        return FileFault.inTable(
                sample.name(),
                "",
                table.headerLine(),
                "",
                new Wording(
                        "Cette ligne tient des valeurs, pas des intitulés de colonnes : rien n'en est montré. Dites"
                                + " laquelle nomme les colonnes.",
                        "This row holds values, not headers of columns: nothing of it is shown. Say which one names the"
                                + " columns."));
    }

    private Preview preview(
            Content sample, Profile.Feed laid, Table table, List<String> sheets, HrReader.Names names, int shown)
            throws IOException {
        FeedProfile profile = laid.content();
        TableFile.Written written = TableFile.written(
                sample, laid.shape(), laid.columns(), laid.shape().headerRow());
        SampleColumns columns = new SampleColumns(laid.over(table.headers()), table);
        List<FileFault> faults = new ArrayList<>();
        Optional<Told> told =
                profile.missing().isEmpty() ? told(sample, profile, names, shown, faults) : Optional.empty();
        return new Preview(
                new TableLayout(
                        written.encoding(),
                        written.separator(),
                        profile.layout().decimal(),
                        table.headerLine(),
                        table.sheet(),
                        profile.layout().amounts(),
                        false),
                sheets,
                columns.all(),
                profile.kind().people().isEmpty() ? columns.words() : Map.of(),
                told,
                faults);
    }

    private Optional<Told> told(
            Content sample, FeedProfile profile, HrReader.Names names, int shown, List<FileFault> faults)
            throws IOException {
        FeedProfile lenient = profile.within(NONE);
        return profile.kind().people().isEmpty()
                ? money(sample, lenient, shown, faults)
                : people(sample, lenient, names, faults);
    }

    private Optional<Told> money(Content sample, FeedProfile profile, int shown, List<FileFault> faults)
            throws IOException {
        List<LedgerEntry> first = new ArrayList<>();
        LedgerReader.Outcome outcome = ledgers.read(sample, profile, entry -> {
            if (first.size() < shown) {
                first.add(entry);
            }
        });
        return switch (outcome) {
            case LedgerReader.Outcome.Unusable(List<FileFault> found, var _, var _) -> {
                faults.addAll(found);
                yield Optional.empty();
            }
            case LedgerReader.Outcome.Read(FeedIdentity identity, var lines, var _, List<FileFault> rejected, var _) ->
                Optional.of(new Told(lines, new First.Money(identity, first), rejected));
        };
    }

    private Optional<Told> people(Content sample, FeedProfile profile, HrReader.Names names, List<FileFault> faults)
            throws IOException {
        return switch (people.read(sample, profile, names, LocalDate.now(clock))) {
            case HrReader.Outcome.Unusable(List<FileFault> found) -> {
                faults.addAll(found);
                yield Optional.empty();
            }
            case HrReader.Outcome.Drifting(List<FileFault> found, var _, var _) -> {
                faults.addAll(found);
                yield Optional.empty();
            }
            case HrReader.Outcome.Read(HrExtract extract, var lines, List<FileFault> rejected) ->
                Optional.of(new Told(lines, new First.People(extract.facts()), rejected));
        };
    }
}
