package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.HeaderRow;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.SheetRows;
import fr.continuum.adapters.files.profile.SocialDeclarations;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads contributions from CSV files and workbooks under a mapping profile, and proposes profiles.
public final class ProfiledContributionReader implements ContributionFileReader {

    /// How many rows a proposal shows.
    private static final int SHOWN = 10;

    /// What a profile is called that nobody kept yet.
    private static final String PROPOSED = "proposé";

    @Override
    public Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(file);
        if (refused.isPresent()) {
            return new Outcome.Unusable(List.of(refused.get()));
        }
        Profile.Contributions laid = Profile.Contributions.of(profile);
        return switch (TableFile.read(file, laid)) {
            case TableFile.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Outcome.Read(Table table) -> read(LaidTable.of(laid, table, feed.names()), feed);
        };
    }

    private static Outcome read(LaidTable laid, Feed feed) {
        FaultList faults = laid.faults();
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        RowsOfOneCode rows = new RowsOfOneCode(laid.profile().content(), faults, laid.remarks());
        List<Table.Row> totals = new ArrayList<>();
        int blank = 0;
        for (Table.Row row : laid.table().rows()) {
            if (row.isBlank()) {
                blank++;
            } else if (laid.isTotal(row)) {
                totals.add(row);
            } else {
                laid.read(row, faults).ifPresent(rows::add);
            }
        }
        laid.totals(totals);
        if (blank + totals.size() == laid.table().rows().size()) {
            faults.add(
                    laid.table().headerLine(),
                    "",
                    new Wording(
                            "Ce fichier n'a aucune ligne. Vérifiez le fichier choisi.",
                            "This file has no row. Check the file you chose."));
        }
        List<Contribution> read = rows.contributions(feed);
        return faults.isEmpty()
                ? new Outcome.Read(
                        read, rows.told(laid.given()), blank, laid.remarks().all())
                : new Outcome.Unusable(faults.all());
    }

    @Override
    public Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(sample);
        if (refused.isPresent()) {
            return SampleView.unusable(profile.layout(), List.of(), refused.get());
        }
        Profile.Contributions laid = Profile.Contributions.of(profile);
        FileShape shape = laid.shape();
        return switch (TableFile.sheets(sample, shape, laid.columns(), shape.headerRow())) {
            case TableFile.Sheets.Unusable(FileFault fault) -> SampleView.unusable(profile.layout(), List.of(), fault);
            case TableFile.Sheets.Read(List<SheetRows> sheets) ->
                switch (TableFile.table(sample.name(), sheets, shape)) {
                    case TableFile.Outcome.Unusable(FileFault fault) ->
                        SampleView.unusable(profile.layout(), HeaderRow.visible(sheets), fault);
                    case TableFile.Outcome.Read(Table table) ->
                        SampleView.of(
                                laid,
                                table,
                                HeaderRow.visible(sheets),
                                TableFile.written(sample, shape, laid.columns(), shape.headerRow()),
                                feed,
                                rows);
                };
        };
    }

    @Override
    public Proposal propose(Content sample, ContributionKind kind, Optional<TableLayout> layout, Feed feed)
            throws IOException {
        Optional<FileFault> refused = SocialDeclarations.fault(sample);
        if (refused.isPresent()) {
            return new Proposal.Unusable(refused.get());
        }
        TableLayout told = layout.orElse(TableLayout.FOUND);
        int lastHeaderRow = layout.isPresent() ? told.headerRow() : HeaderRow.LAST;
        FileShape shape = Profile.Contributions.of(empty(kind, told)).shape();
        return switch (TableFile.sheets(sample, shape, HeaderWords.all(), lastHeaderRow)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Proposal.Unusable(fault);
            case TableFile.Sheets.Read(List<SheetRows> sheets) ->
                switch (layout.isPresent()
                        ? TableFile.table(sample.name(), sheets, shape)
                        : ProfileGuess.table(sample.name(), sheets, kind)) {
                    case TableFile.Outcome.Unusable(FileFault fault) -> new Proposal.Unusable(fault);
                    case TableFile.Outcome.Read(Table table) ->
                        proposed(
                                sample,
                                kind,
                                told.under(table.headerLine(), HeaderRow.sheet(table, sheets, told)),
                                table,
                                feed);
                };
        };
    }

    private static ContributionProfile empty(ContributionKind kind, TableLayout layout) {
        return new ContributionProfile(PROPOSED, kind, layout, Map.of(), Map.of());
    }

    private Proposal proposed(Content sample, ContributionKind kind, TableLayout layout, Table table, Feed feed)
            throws IOException {
        List<Guess> guesses = ProfileGuess.guesses(table, kind);
        Map<ContributionField, String> columns = new EnumMap<>(ContributionField.class);
        guesses.forEach(guess -> columns.put(guess.field(), guess.column()));
        ContributionProfile profile = new ContributionProfile(PROPOSED, kind, layout, columns, Map.of())
                .with(ProfileGuess.rows(table, kind, columns));
        return new Proposal.Proposed(profile, guesses, preview(sample, profile, feed, SHOWN));
    }
}
