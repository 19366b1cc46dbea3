package fr.continuum.adapters.files.hr;

import fr.continuum.adapters.files.feed.AuthorityVote;
import fr.continuum.adapters.files.feed.FeedCells;
import fr.continuum.adapters.files.feed.FeedLimits;
import fr.continuum.adapters.files.feed.FeedRules;
import fr.continuum.adapters.files.profile.Columns;
import fr.continuum.adapters.files.profile.FaultList;
import fr.continuum.adapters.files.profile.Table;
import fr.continuum.adapters.files.profile.TableRows;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.KnownNames;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The rows of one HR file, on their way to facts: totals and blank rows left out, rows that do not read rejected
/// alone, then the one authority and the facts told apart by what names them.
final class HrRows {

    private final TableRows rows;
    private final Columns columns;
    private final FeedRules rules;
    private final HrReader.Names names;
    private final Map<Optional<Siren>, KnownNames> known = new HashMap<>();

    HrRows(TableRows rows, Columns columns, FeedRules rules, HrReader.Names names) {
        this.rows = rows;
        this.columns = columns;
        this.rules = rules;
        this.names = names;
    }

    /// @param name what no two facts share
    /// @param naming the field that gives it
    <T> HrReader.Outcome read(
            BiFunction<HrCells, Integer, Optional<T>> fact,
            Function<T, Object> name,
            FeedField naming,
            Function<List<T>, HrFacts> facts)
            throws IOException, TableRows.SpoiltTable {
        AuthorityVote vote = new AuthorityVote();
        FactRows<T> sound = new FactRows<>(rows.file(), rows.sheet(), rules.column(naming));
        for (Optional<Table.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
            Table.Row row = next.get();
            if (row.isBlank()) {
                continue;
            }
            if (rules.isTotal(row)) {
                sound.total();
                continue;
            }
            FaultList faults = new FaultList(rows.file(), rows.sheet());
            if (columns.fits(row, faults)) {
                FeedCells plain = new FeedCells(rules, columns, row, faults);
                Optional<Siren> authority = HrCells.authority(plain);
                vote.add(authority);
                HrCells cells = new HrCells(plain, known.computeIfAbsent(authority, names::of));
                Optional<LocalDate> extracted = cells.recent(FeedField.EXTRACTED);
                Optional<T> told = fact.apply(cells, row.line());
                if (told.isPresent() && faults.isEmpty()) {
                    sound.add(row.line(), authority, extracted, told.get());
                    continue;
                }
            }
            sound.reject(faults);
        }
        sound.keepOneAuthority();
        sound.keepOneOf(name);
        List<FileFault> told =
                sound.rejected().stream().limit(HrReader.MOST_TOLD).toList();
        List<FileFault> exceeded =
                FeedLimits.exceeded(rows.file(), rules.profile(), sound.kept().size(), sound.rejections(), told);
        return exceeded.isEmpty()
                ? new HrReader.Outcome.Read(
                        new HrExtract(sound.authority(), sound.day(), facts.apply(sound.kept())),
                        new LineCounts(
                                sound.kept().size() + sound.totals() + sound.rejections(),
                                sound.kept().size(),
                                sound.totals(),
                                sound.rejections()),
                        told)
                : new HrReader.Outcome.Drifting(exceeded, vote.winner());
    }
}
