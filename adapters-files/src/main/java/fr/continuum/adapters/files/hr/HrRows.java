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
import fr.continuum.application.mapping.FeedProfile;
import fr.continuum.application.port.BudgetDocumentReader.LineCounts;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.HrReader;
import fr.continuum.application.port.RejectionTally;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.HrExtract;
import fr.continuum.domain.workforce.KnownNames;
import fr.continuum.domain.workforce.Rejection;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rows of one HR file, on their way to facts: totals and blank rows left out, rows that do not read rejected
/// alone, then the one authority and the facts told apart by what names them.
final class HrRows {

    private final TableRows rows;
    private final Columns columns;
    private final FeedRules rules;
    private final HrReader.Names names;
    private final LocalDate night;
    private final Map<Optional<Siren>, KnownNames> known = new HashMap<>();

    HrRows(TableRows rows, Columns columns, FeedRules rules, HrReader.Names names, LocalDate night) {
        this.rows = rows;
        this.columns = columns;
        this.rules = rules;
        this.names = names;
        this.night = night;
    }

    <T> HrReader.Outcome read(HrKind<T> kind) throws IOException, TableRows.SpoiltTable {
        AuthorityVote vote = new AuthorityVote();
        FactRows<T> sound = new FactRows<>(rows.file(), rows.sheet(), rules.column(kind.naming()));
        for (Optional<Table.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
            Table.Row row = next.get();
            if (row.isBlank()) {
                continue;
            }
            if (rules.isTotal(row) || isBeside(kind, row)) {
                sound.total();
                continue;
            }
            FaultList faults = new FaultList(rows.file(), rows.sheet());
            if (columns.fits(row, faults)) {
                FeedCells plain = new FeedCells(rules, columns, row, faults);
                Optional<Siren> authority = HrCells.authority(plain);
                vote.add(authority);
                HrCells cells = new HrCells(plain, known.computeIfAbsent(authority, names::of), night);
                Optional<LocalDate> extracted = cells.recent(FeedField.EXTRACTED);
                Optional<T> told = kind.fact().apply(cells, row.line());
                if (told.isPresent() && faults.isEmpty()) {
                    sound.add(row.line(), authority, extracted, cells.takenByItsLooks(), told.get());
                    continue;
                }
                HrCells unheard = unheard(row, authority);
                sound.reject(
                        faults, kind.written().apply(unheard), kind.traced().apply(unheard));
            } else {
                sound.reject(faults, Optional.empty(), Optional.empty());
            }
        }
        sound.keepOneAuthority(kind.code());
        sound.keepUsualCodes(kind.trace());
        sound.settle(kind.settle(), rules::column, kind.code());
        sound.keepOneOf(kind.name(), kind.both(), kind.code());
        RejectionTally tally = new RejectionTally();
        tally.add(sound.rejected());
        List<FileFault> told =
                sound.rejected().stream().limit(HrReader.MOST_TOLD).toList();
        long kept = sound.kept().size() + sound.merged();
        List<FileFault> exceeded =
                FeedLimits.exceeded(rows.file(), rules.profile(), kept, sound.rejections(), told, tally);
        LineCounts lines =
                new LineCounts(kept + sound.totals() + sound.rejections(), kept, sound.totals(), sound.rejections());
        return exceeded.isEmpty()
                ? new HrReader.Outcome.Read(
                        new HrExtract(
                                sound.authority(),
                                sound.day(),
                                kind.facts().apply(sound.kept()),
                                sound.unread(),
                                rejections(sound.rejected())),
                        lines,
                        told)
                : new HrReader.Outcome.Drifting(exceeded, vote.winner(), lines);
    }

    private record Why(String column, Wording reason) {}

    /// Column by column and reason by reason, in the order the file first gives each.
    private static List<Rejection> rejections(List<FileFault> faults) {
        Map<Why, List<Integer>> rows = new LinkedHashMap<>();
        faults.forEach(fault -> rows.computeIfAbsent(new Why(fault.columnName(), fault.why()), _ -> new ArrayList<>())
                .add(fault.line()));
        return rows.entrySet().stream()
                .map(why -> new Rejection(why.getKey().column(), why.getKey().reason(), why.getValue()))
                .toList();
    }

    /// Whether the row is about nothing the feed tells of: sums below a table, that no word announces; or a
    /// remark, one cell alone that is no code. Nothing of what is known can be in it.
    private <T> boolean isBeside(HrKind<T> kind, Table.Row row) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        FeedProfile profile = rules.profile();
        if (filled == 1 && profile.columns().size() > 1) {
            HrCells cells = unheard(row, Optional.empty());
            return kind.written().apply(cells).isEmpty();
        }
        FeedCells plain = new FeedCells(rules, columns, row, new FaultList(rows.file(), rows.sheet()));
        Map<Boolean, Long> said = profile.columns().keySet().stream()
                .filter(field -> plain.has(field)
                        && profile.constant(field).isEmpty()
                        && !plain.text(field).isEmpty())
                .collect(Collectors.partitioningBy(
                        field -> field.holds() == FeedField.Holds.NUMBER, Collectors.counting()));
        return said.getOrDefault(false, 0L) == 0 && said.getOrDefault(true, 0L) > 0;
    }

    /// The cells of a row that does not read as a whole; what is wrong with it is told already.
    private HrCells unheard(Table.Row row, Optional<Siren> authority) {
        FeedCells plain = new FeedCells(rules, columns, row, new FaultList(rows.file(), rows.sheet()));
        return new HrCells(plain, known.computeIfAbsent(authority, names::of), night);
    }
}
