package fr.continuum.adapters.files.flow;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.continuum.adapters.files.exchange.CellText;
import fr.continuum.application.port.Consultation.Crossing;
import fr.continuum.application.port.Consultation.Side;
import fr.continuum.application.port.FlowWriter;
import fr.continuum.domain.allocation.Strength;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.target.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// Writes ways as CSV, in UTF-8, the largest first whatever its sign: amounts as `1234.56`, reductions below zero,
/// codes of targets from the root down apart by ` > `. What a spreadsheet would run begins with an apostrophe.
public final class FlowCsvWriter implements FlowWriter {

    private static final List<String> HEADER = List.of(
            "exercice",
            "montant",
            "section",
            "service",
            "politique_part",
            "politique_force",
            "politique_codes",
            "politique_libelle",
            "plan_part",
            "plan_force",
            "plan_codes",
            "plan_libelle",
            "euros");

    @Override
    public void write(Ways flow, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(HEADER);
        flow.crossings().stream()
                .sorted(Comparator.comparingLong((Crossing one) -> Math.abs(one.cents()))
                        .reversed()
                        .thenComparing(Crossing::toString))
                .forEach(one -> csv.writeRecord(
                        flow.year().toString(),
                        flow.measure().code(),
                        section(one.section()),
                        CellText.guarded(one.service()),
                        part(one.policy()),
                        strength(one.policy()),
                        codes(one.policy()),
                        label(flow, Dimension.POLICY, one.policy()),
                        part(one.plan()),
                        strength(one.plan()),
                        codes(one.plan()),
                        label(flow, Dimension.PLAN, one.plan()),
                        BigDecimal.valueOf(one.cents(), 2).toPlainString()));
        csv.flush();
    }

    private static String section(Section section) {
        return switch (section) {
            case OPERATING, INVESTMENT -> section.code();
            case UNKNOWN -> "";
        };
    }

    private static String part(Side side) {
        return switch (side.bucket()) {
            case OUT_OF_SCOPE -> "hors champ";
            case TRACED -> "relié";
            case SET_ASIDE -> "mis à part";
            case AMBIGUOUS -> "ambigu";
            case UNTRACED -> "sans lien";
        };
    }

    private static String strength(Side side) {
        Strength strength = side.strength();
        return strength == null ? "" : strength == Strength.STRONG ? "fort" : "faible";
    }

    private static String codes(Side side) {
        return CellText.guarded(String.join(" > ", side.lineage()));
    }

    private static String label(Ways flow, Dimension dimension, Side side) {
        return side.lineage().isEmpty()
                ? ""
                : CellText.guarded(flow.label(dimension, side.lineage().getLast()));
    }
}
