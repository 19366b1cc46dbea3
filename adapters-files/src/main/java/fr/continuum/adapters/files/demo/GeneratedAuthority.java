package fr.continuum.adapters.files.demo;

import fr.continuum.adapters.files.exchange.PlanBookWriter;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the files of the invented département: some 480 million euros a year, a main and an annex budget, three
/// years, the ledger of the last, what the HR tool gave of the last two, a budget in preparation, a plan of fourteen
/// challenges and what is done for it. Documents of the first year are in ISO-8859-1 with CRLF, the others in UTF-8,
/// as in real series.
public final class GeneratedAuthority implements DemoFiles {

    private static final long SEED = 20_260_322;
    private static final List<DemoStage> VOTED =
            List.of(DemoStage.INITIAL, DemoStage.SUPPLEMENTARY, DemoStage.AMENDING, DemoStage.ACCOUNT);
    private static final List<String> TABLES =
            List.of("politiques.csv", "noms-des-services.csv", "table-plan.csv", "table-politiques.csv");
    private static final List<LocalDate> FORMER_STANDINGS = List.of(FormerPlan.VOTED, FormerPlan.ENDED);
    private static final List<LocalDate> STANDINGS = List.of(
            InventedPlan.VOTED,
            LocalDate.of(2024, 6, 28),
            InventedPlan.REVISED,
            LocalDate.of(2025, 6, 27),
            LocalDate.of(2026, 6, 26));

    @Override
    public void writeTo(Path folder) throws IOException {
        List<Programme> programmes = Programme.all();
        Noise noise = new Noise(SEED);
        BudgetSeries main = new BudgetSeries(Catalogue.ofMainBudget(), noise);
        List<BudgetYear> mainYears = main.years();
        List<BudgetYear> annexYears = new BudgetSeries(Catalogue.ofAnnexBudget(), noise).years();
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int i = 0; i < Catalogue.YEARS; i++) {
            for (DemoStage stage : VOTED) {
                List<AnnexXml> annexes = annexes(stage, programmes, mainYears.subList(0, i + 1), annexYears.get(i));
                write(inbox, DemoBudget.MAIN, stage, mainYears.get(i), programmes, annexes);
                write(inbox, DemoBudget.LABORATORY, stage, annexYears.get(i), programmes, List.of());
            }
        }
        Path ledgers = Files.createDirectories(folder.resolve("ledger"));
        BudgetYear last = mainYears.getLast();
        try (Writer writer = Files.newBufferedWriter(ledgers.resolve(last.year() + "-grand-livre.csv"))) {
            new LedgerCsv(DemoBudget.MAIN, last, noise, writer).write();
        }
        Path people = Files.createDirectories(folder.resolve("rh"));
        new HrCsv(last.year() - 1, false).writeTo(people);
        new HrCsv(last.year(), true).writeTo(people);
        new LearningCsv(last.year() - 1).writeTo(people);
        new LearningCsv(last.year()).writeTo(people);
        LearningCsv.writeLists(last.year(), people);
        Path draft = Files.createDirectories(folder.resolve("draft"));
        write(draft, DemoBudget.MAIN, DemoStage.PROPOSED, main.proposed(), programmes, List.of());
        try (Writer writer = Files.newBufferedWriter(folder.resolve("plan-de-comptes.xml"))) {
            new ChartXml(new XmlText(writer, "UTF-8", "\n")).write(BudgetSeries.FIRST_YEAR);
        }
        for (String table : TABLES) {
            Resources.copy(table, folder);
        }
        for (LocalDate day : FORMER_STANDINGS) {
            writePlan(folder, day, FormerPlan.on(day));
        }
        for (LocalDate day : STANDINGS) {
            writePlan(folder, day, InventedPlan.on(day));
        }
        for (ContributionKind kind : ContributionKind.values()) {
            for (int i = 1; i <= Catalogue.YEARS; i++) {
                int year = BudgetSeries.FIRST_YEAR + i;
                InventedDeeds.write(table(kind) + ".csv", year, folder.resolve(table(kind) + "-" + year + ".csv"));
            }
        }
    }

    private static void writePlan(Path folder, LocalDate day, MandatePlan plan) throws IOException {
        try (OutputStream to = Files.newOutputStream(folder.resolve("plan-" + day + ".csv"))) {
            new PlanBookWriter().write(plan, PlanContentWriter.Format.CSV, to);
        }
    }

    @Override
    public Background background() {
        return InventedDeeds.background();
    }

    @Override
    public List<DeclaredGain> gains() {
        return InventedTime.gains();
    }

    @Override
    public List<IndicatorsSaid> indicators() {
        return InventedIndicators.said();
    }

    @Override
    public List<TimeGainUse> uses() {
        return InventedTime.uses();
    }

    @Override
    public String table(ContributionKind kind) {
        return switch (kind) {
            case TRAINING -> "formations";
            case IT_INVESTMENT -> "informatique";
            case PROCESS_CHANGE -> "processus";
            case ORGANISATIONAL_ADJUSTMENT -> "organisation";
            case PARTNER_INTERVENTION -> "partenaires";
        };
    }

    private static List<AnnexXml> annexes(
            DemoStage stage, List<Programme> programmes, List<BudgetYear> years, BudgetYear laboratory) {
        BudgetYear year = years.getLast();
        return switch (stage) {
            case INITIAL ->
                List.of(new AnnexXml.Authorisations(programmes, years, false), new AnnexXml.Personnel(year.year()));
            case ACCOUNT -> {
                Map<DemoBudget, BudgetYear> budgets = new LinkedHashMap<>();
                budgets.put(DemoBudget.MAIN, year);
                budgets.put(DemoBudget.LABORATORY, laboratory);
                boolean last = year.year() == BudgetSeries.FIRST_YEAR + Catalogue.YEARS - 1;
                yield List.of(
                        new AnnexXml.Consolidation(budgets, last ? List.of(DemoBudget.FLEET) : List.of()),
                        new AnnexXml.Authorisations(programmes, years, true),
                        new AnnexXml.Personnel(year.year()));
            }
            case SUPPLEMENTARY, AMENDING, PROPOSED -> List.of();
        };
    }

    private static void write(
            Path folder,
            DemoBudget budget,
            DemoStage stage,
            BudgetYear year,
            List<Programme> programmes,
            List<AnnexXml> annexes)
            throws IOException {
        boolean old = year.year() == BudgetSeries.FIRST_YEAR;
        Charset charset = old ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String name = year.year() + "-" + stage.fileName() + (budget.annex() ? "-laboratoire" : "") + ".xml";
        Map<String, String> labels = programmes.stream().collect(Collectors.toMap(Programme::number, Programme::label));
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name), charset)) {
            new TotemXml(budget, stage, year, labels, new XmlText(writer, charset.name(), old ? "\r\n" : "\n"))
                    .write(annexes);
        }
    }
}
