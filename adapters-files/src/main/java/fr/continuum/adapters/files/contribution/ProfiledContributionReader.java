package fr.continuum.adapters.files.contribution;

import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.FileShape;
import fr.continuum.adapters.files.profile.Profile;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableFile;
import fr.continuum.application.mapping.ContributionField;
import fr.continuum.application.mapping.ContributionProfile;
import fr.continuum.application.mapping.TableLayout;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ContributionFileReader;
import fr.continuum.application.port.FileFault;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.Contribution;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.contribution.PartnerIntervention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads contributions from CSV files and workbooks under a mapping profile, and proposes profiles.
public final class ProfiledContributionReader implements ContributionFileReader {

    /// How many rows a proposal shows.
    private static final int SHOWN = 10;

    @Override
    public Outcome read(Content file, ContributionProfile profile, Feed feed) throws IOException {
        Profile.Contributions laid = Profile.Contributions.of(profile);
        return switch (TableFile.read(file, laid)) {
            case TableFile.Outcome.Unusable(FileFault fault) -> new Outcome.Unusable(List.of(fault));
            case TableFile.Outcome.Read(Table table) -> read(laid, table, feed);
        };
    }

    private static Outcome read(Profile.Contributions profile, Table table, Feed feed) {
        FaultList faults = new FaultList(table.file(), table.sheet());
        Columns columns = columns(profile, table, faults);
        if (!faults.isEmpty()) {
            return new Outcome.Unusable(faults.all());
        }
        Map<String, Contribution> read = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        int blank = 0;
        for (Table.Row row : table.rows()) {
            if (row.isBlank()) {
                blank++;
            } else if (columns.fits(row, faults)) {
                new ContributionRow(profile.content(), columns, row, faults, feed)
                        .read()
                        .ifPresent(one -> add(one, row, profile.content(), read, lines, faults));
            }
        }
        if (blank == table.rows().size()) {
            faults.add(table.headerLine(), "", "Ce fichier n'a aucune ligne. Vérifiez le fichier choisi.");
        }
        return faults.isEmpty()
                ? new Outcome.Read(List.copyOf(read.values()), blank)
                : new Outcome.Unusable(faults.all());
    }

    private static Columns columns(Profile.Contributions profile, Table table, FaultList faults) {
        for (ContributionField missing : profile.content().missing()) {
            faults.add(
                    table.headerLine(),
                    missing.key(),
                    "Le profil ne dit quelle colonne donne « " + missing.key() + " ». Choisissez-la.");
        }
        return Columns.of(profile, table, faults);
    }

    /// A partner may have a row for each year; any other code stands once.
    private static void add(
            Contribution one,
            Table.Row row,
            ContributionProfile profile,
            Map<String, Contribution> read,
            Map<String, Integer> lines,
            FaultList faults) {
        Integer before = lines.putIfAbsent(one.code(), row.line());
        Optional<Contribution> known = Optional.ofNullable(read.get(one.code()));
        Optional<Contribution> both = known.isEmpty() ? Optional.of(one) : known.flatMap(first -> together(first, one));
        if (both.isPresent()) {
            read.put(one.code(), both.get());
        } else {
            faults.add(
                    row.line(),
                    profile.column(ContributionField.CODE),
                    "Le code « " + one.code() + " » figure déjà à la ligne " + before
                            + ", où il dit autre chose. Donnez-en un autre.");
        }
    }

    private static Optional<Contribution> together(Contribution one, Contribution other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        if (one instanceof PartnerIntervention first && other instanceof PartnerIntervention second) {
            Map<FiscalYear, Long> grants = new HashMap<>(first.grants());
            boolean apart = second.grants().keySet().stream().noneMatch(grants::containsKey);
            grants.putAll(second.grants());
            boolean same = granting(first, Map.of()).equals(granting(second, Map.of()));
            return apart && same ? Optional.of(granting(first, grants)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static PartnerIntervention granting(PartnerIntervention one, Map<FiscalYear, Long> grants) {
        return new PartnerIntervention(
                one.code(),
                one.title(),
                one.department(),
                one.partner(),
                one.partnerKind(),
                one.agreement(),
                grants,
                one.links());
    }

    @Override
    public Preview preview(Content sample, ContributionProfile profile, Feed feed, int rows) throws IOException {
        Profile.Contributions laid = Profile.Contributions.of(profile);
        return switch (TableFile.read(sample, laid)) {
            case TableFile.Outcome.Unusable(FileFault fault) -> new Preview(List.of(), List.of(fault));
            case TableFile.Outcome.Read(Table table) -> preview(laid, table, feed, rows);
        };
    }

    private static Preview preview(Profile.Contributions profile, Table table, Feed feed, int rows) {
        FaultList all = new FaultList(table.file(), table.sheet());
        Columns columns = columns(profile, table, all);
        if (!all.isEmpty()) {
            return new Preview(List.of(), all.all());
        }
        List<PreviewRow> shown = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (shown.size() == rows) {
                break;
            }
            if (!row.isBlank()) {
                FaultList faults = new FaultList(table.file(), table.sheet());
                List<Contribution> read = columns.fits(row, faults)
                        ? new ContributionRow(profile.content(), columns, row, faults, feed)
                                .read().stream().toList()
                        : List.of();
                shown.add(new PreviewRow(row.line(), row.cells(), read, faults.all()));
            }
        }
        return new Preview(shown, List.of());
    }

    @Override
    public Proposal propose(Content sample, ContributionKind kind, Feed feed) throws IOException {
        return switch (TableFile.sheets(sample, FileShape.FOUND, FieldWords.headers(), ProfileGuess.LAST_HEADER_ROW)) {
            case TableFile.Sheets.Unusable(FileFault fault) -> new Proposal.Unusable(fault);
            case TableFile.Sheets.Read(var sheets) -> {
                Optional<Table> table = ProfileGuess.table(sample.name(), sheets, kind);
                yield table.isPresent()
                        ? proposed(table.get(), kind, feed)
                        : new Proposal.Unusable(FileFault.of(
                                sample.name(),
                                "Ce fichier n'a pas d'en-tête. Ajoutez une ligne qui nomme les colonnes."));
            }
        };
    }

    private static Proposal proposed(Table table, ContributionKind kind, Feed feed) {
        List<Guess> guesses = ProfileGuess.guesses(table, kind);
        Map<ContributionField, String> columns = new HashMap<>();
        guesses.forEach(guess -> columns.put(guess.field(), guess.column()));
        ContributionProfile profile = new ContributionProfile(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                kind,
                new TableLayout("", "", "", table.headerLine(), table.sheet()),
                columns,
                Map.of());
        List<String> unused = table.headers().stream()
                .filter(header -> !header.isEmpty() && !columns.containsValue(header))
                .toList();
        return new Proposal.Proposed(
                profile, guesses, unused, preview(Profile.Contributions.of(profile), table, feed, SHOWN));
    }
}
