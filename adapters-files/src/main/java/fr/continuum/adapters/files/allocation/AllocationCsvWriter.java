package fr.continuum.adapters.files.allocation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.profile.SpreadsheetText;
import fr.continuum.application.port.AllocationFileWriter;
import fr.continuum.domain.allocation.AllocationRule;
import fr.continuum.domain.allocation.AllocationTable;
import fr.continuum.domain.allocation.Condition;
import fr.continuum.domain.allocation.Outcome;
import fr.continuum.domain.allocation.SetAsideReason;
import fr.continuum.domain.allocation.Share;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.budget.KeyField;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes our own CSV, in UTF-8: one row for each target of a rule, in the columns that the profile `table` reads.
/// What a spreadsheet would run begins with an apostrophe.
public final class AllocationCsvWriter implements AllocationFileWriter {

    private static final List<String> AFTER_FIELDS =
            List.of("exercice_debut", "exercice_fin", "cible", "part", "motif", "lien", "groupe");

    @Override
    public void write(AllocationTable table, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        List<String> header = new ArrayList<>(
                Arrays.stream(KeyField.values()).map(KeyField::code).toList());
        header.addAll(AFTER_FIELDS);
        csv.writeRecord(header);
        Map<String, Integer> splits = new HashMap<>();
        for (AllocationRule rule : table.rules()) {
            switch (rule.outcome()) {
                case Outcome.SetAside(SetAsideReason reason) -> csv.writeRecord(row(rule, null, reason.name(), ""));
                case Outcome.Targets(List<Share> shares)
                when isWhole(shares) -> csv.writeRecord(row(rule, shares.getFirst(), "", ""));
                case Outcome.Targets(List<Share> shares) -> {
                    // A second split of the same conditions would read back as part of the first.
                    int before = splits.merge(rule.conditionsText() + rule.years(), 1, Integer::sum) - 1;
                    String group = before == 0 ? "" : Integer.toString(before + 1);
                    shares.forEach(share -> csv.writeRecord(row(rule, share, "", group)));
                }
            }
        }
        csv.flush();
    }

    private static boolean isWhole(List<Share> shares) {
        return shares.getFirst().partsPerMillion() == Share.WHOLE;
    }

    private static List<String> row(AllocationRule rule, @Nullable Share share, String reason, String group) {
        List<String> cells = new ArrayList<>();
        for (KeyField field : KeyField.values()) {
            cells.add(rule.conditions().stream()
                    .filter(c -> c.field() == field)
                    .map(AllocationCsvWriter::code)
                    .map(SpreadsheetText::guarded)
                    .findFirst()
                    .orElse(""));
        }
        cells.add(year(rule.years().from()));
        cells.add(year(rule.years().to()));
        cells.add(share == null ? "" : SpreadsheetText.guarded(share.target()));
        cells.add(share == null || isWhole(List.of(share)) ? "" : percent(share));
        cells.add(reason);
        cells.add(rule.personal() ? "oui" : "");
        cells.add(group);
        return cells;
    }

    /// A small share says its sign: without it a split of such shares is taken for one of fractions.
    private static String percent(Share share) {
        String number = share.percent().stripTrailingZeros().toPlainString();
        return share.percent().compareTo(BigDecimal.ONE) < 0 ? number + "%" : number;
    }

    private static String code(Condition condition) {
        return condition.field() == KeyField.POLICY ? condition.code() : Codes.write(condition);
    }

    private static String year(@Nullable FiscalYear year) {
        return year == null ? "" : year.toString();
    }
}
