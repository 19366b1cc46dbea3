package fr.continuum.application.testing;

import fr.continuum.application.port.BudgetDocumentReader.ReadOutcome;
import fr.continuum.application.port.Content;
import fr.continuum.application.port.ScdlWriter;
import fr.continuum.domain.budget.BudgetLine;
import fr.continuum.domain.budget.BudgetStage;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Measure;
import fr.continuum.domain.budget.Movement;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.chart.ChartOfAccounts;
import fr.continuum.domain.chart.Charts;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes what [ScriptedReader] reads. For words without comma nor quotation mark.
public final class ScriptedScdlWriter implements ScdlWriter {

    private static final String COLUMNS = "BGT_NATDEC,BGT_ANNEE,BGT_SIRET,BGT_NOM,BGT_CONTNAT,BGT_CONTNAT_LABEL,"
            + "BGT_NATURE,BGT_NATURE_LABEL,BGT_FONCTION,BGT_FONCTION_LABEL,BGT_OPERATION,BGT_SECTION,BGT_OPBUDG,"
            + "BGT_CODRD,BGT_MTREAL,BGT_MTBUDGPREC,BGT_MTRARPREC,BGT_MTPROPNOUV,BGT_MTPREV,BGT_CREDOUV,BGT_MTRAR3112,"
            + "BGT_ARTSPE";
    private static final List<Measure> MEASURES = List.of(
            Measure.EXECUTED,
            Measure.PREVIOUS_BUDGET,
            Measure.PREVIOUS_CARRIED_OVER,
            Measure.PROPOSED,
            Measure.VOTED,
            Measure.OPENED_CREDITS,
            Measure.CARRIED_OVER);
    private static final Map<BudgetStage, String> STAGES = Map.of(
            BudgetStage.INITIAL, "Budget primitif",
            BudgetStage.AMENDING, "Décision modificative",
            BudgetStage.SUPPLEMENTARY, "Budget supplémentaire",
            BudgetStage.ADMIN_ACCOUNT, "Compte administratif",
            BudgetStage.SINGLE_ACCOUNT, "Compte administratif");

    private final ScriptedReader reader = new ScriptedReader("1");

    @Override
    public ReadOutcome write(Content document, Charts charts, OutputStream to) throws IOException {
        List<BudgetLine> lines = new ArrayList<>();
        ReadOutcome outcome = reader.read(document, charts, lines::add);
        if (outcome instanceof ReadOutcome.Read read) {
            to.write((COLUMNS + "\n").getBytes(StandardCharsets.UTF_8));
            for (BudgetLine line : lines) {
                String row = String.join(",", row(read.header(), read.chart(), line));
                to.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            }
            to.flush();
        }
        return outcome;
    }

    private static List<String> row(DocumentHeader header, @Nullable ChartOfAccounts chart, BudgetLine line) {
        var key = line.key();
        List<String> row = new ArrayList<>(List.of(
                STAGES.getOrDefault(header.stage(), ""),
                header.fiscalYear().toString(),
                header.budget().value(),
                header.authorityName(),
                key.chapter(),
                chart == null
                        ? ""
                        : chart.chapter(key.chapter()).map(c -> c.label()).orElse(""),
                key.nature(),
                chart == null
                        ? ""
                        : chart.account(key.nature()).map(a -> a.label()).orElse(""),
                key.function(),
                chart == null
                        ? ""
                        : chart.function(key.function()).map(f -> f.label()).orElse(""),
                key.operation(),
                chart == null
                        ? ""
                        : chart.chapter(key.chapter())
                                .map(c -> section(c.section()))
                                .orElse(""),
                key.movement() == Movement.ORDER ? "ordre" : "réel",
                key.flow() == Flow.EXPENSE ? "dépense" : "recette"));
        MEASURES.forEach(measure -> row.add(
                line.amounts().carries(measure)
                        ? BigDecimal.valueOf(line.amounts().centsOrZero(measure), 2)
                                .toPlainString()
                        : ""));
        row.add("");
        return row;
    }

    private static String section(Section section) {
        return switch (section) {
            case OPERATING -> "fonctionnement";
            case INVESTMENT -> "investissement";
            case UNKNOWN -> "";
        };
    }
}
