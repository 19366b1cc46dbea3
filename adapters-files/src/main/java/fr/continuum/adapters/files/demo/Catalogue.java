package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a budget is made of before chance has its say: for each line, an amount for each year.
///
/// @param lines expenses and revenue, by year from the first, in cents
/// @param transfers order operations: the same amount on either side
/// @param reserve where investment money that nothing claims goes
/// @param byDefault function of lines that belong to the budget as a whole
record Catalogue(Map<Slot, long[]> lines, List<OrderPair> transfers, Slot reserve, String byDefault) {

    static final int YEARS = 3;

    /// The size of the département: what the services and interventions of the tables are multiplied by.
    private static final double SIZE = 0.78;

    private static final double CENTS = 100_000;

    /// One order operation.
    record OrderPair(Slot expense, Slot revenue, long cents) {}

    static Catalogue ofMainBudget() {
        Map<Slot, long[]> lines = new LinkedHashMap<>();
        services(lines);
        interventions(lines);
        programmes(lines);
        for (NamedCsvRecord row : Resources.rows("recettes.csv")) {
            add(lines, flat(row, Flow.REVENUE), grown(number(row, "montant") * CENTS, number(row, "evolution")));
        }
        Slot debt = Slot.real(Flow.EXPENSE, Section.INVESTMENT, "16", "1641", "01");
        add(lines, debt, grown(15_800 * CENTS, 2));
        return new Catalogue(lines, orders(), debt, "01");
    }

    static Catalogue ofAnnexBudget() {
        Map<Slot, long[]> lines = new LinkedHashMap<>();
        for (NamedCsvRecord row : Resources.rows("annexe.csv")) {
            Flow flow = row.getField("sens").equals("D") ? Flow.EXPENSE : Flow.REVENUE;
            add(lines, flat(row, flow), grown(number(row, "montant") * CENTS, number(row, "evolution")));
        }
        Slot equipment = Slot.real(Flow.EXPENSE, Section.INVESTMENT, "21", "2188", "6311");
        return new Catalogue(lines, List.of(), equipment, "6311");
    }

    private static void services(Map<Slot, long[]> lines) {
        Map<String, List<NamedCsvRecord>> profiles =
                Resources.rows("natures.csv").stream().collect(Collectors.groupingBy(row -> row.getField("profil")));
        for (NamedCsvRecord service : Resources.rows("services.csv")) {
            String function = service.getField("fonction");
            spread(lines, "012", function, number(service, "paie"), profiles.getOrDefault("paie", List.of()), 1.6);
            spread(
                    lines,
                    "011",
                    function,
                    number(service, "charges"),
                    profiles.getOrDefault(service.getField("profil"), List.of()),
                    1.2);
        }
    }

    private static void spread(
            Map<Slot, long[]> lines,
            String chapter,
            String function,
            double amount,
            List<NamedCsvRecord> natures,
            double growth) {
        double weights = natures.stream().mapToDouble(n -> number(n, "poids")).sum();
        for (NamedCsvRecord nature : natures) {
            Slot slot = Slot.real(Flow.EXPENSE, Section.OPERATING, chapter, nature.getField("nature"), function);
            add(lines, slot, grown(amount * SIZE * CENTS * number(nature, "poids") / weights, growth));
        }
    }

    private static void interventions(Map<Slot, long[]> lines) {
        for (NamedCsvRecord row : Resources.rows("interventions.csv")) {
            Slot slot = Slot.real(
                    Flow.EXPENSE,
                    Section.OPERATING,
                    row.getField("chapitre"),
                    row.getField("nature"),
                    row.getField("fonction"));
            long[] years = grown(number(row, "montant") * SIZE * CENTS, number(row, "evolution"));
            for (int i = 0; i < YEARS; i++) {
                int year = BudgetSeries.FIRST_YEAR + i;
                boolean begun = row.getField("debut").isEmpty() || year >= number(row, "debut");
                boolean ended = !row.getField("fin").isEmpty() && year > number(row, "fin");
                years[i] = begun && !ended ? years[i] : 0;
            }
            add(lines, slot, years);
        }
    }

    private static void programmes(Map<Slot, long[]> lines) {
        for (NamedCsvRecord row : Resources.rows("programmes.csv")) {
            Slot slot = new Slot(
                    Flow.EXPENSE,
                    Section.INVESTMENT,
                    row.getField("chapitre"),
                    row.getField("nature"),
                    row.getField("fonction"),
                    row.getField("operation"),
                    row.getField("autorisation"),
                    false);
            long[] years = new long[YEARS];
            for (int i = 0; i < YEARS; i++) {
                years[i] = Math.round(number(row, "an" + (i + 1)) * CENTS);
            }
            add(lines, slot, years);
        }
    }

    private static List<OrderPair> orders() {
        List<OrderPair> pairs = new ArrayList<>();
        for (NamedCsvRecord row : Resources.rows("ordres.csv")) {
            pairs.add(new OrderPair(
                    Slot.ofOrder(
                            Flow.EXPENSE,
                            Section.ofCode(row.getField("section_d")),
                            row.getField("chapitre_d"),
                            row.getField("nature_d"),
                            row.getField("fonction_d")),
                    Slot.ofOrder(
                            Flow.REVENUE,
                            Section.ofCode(row.getField("section_r")),
                            row.getField("chapitre_r"),
                            row.getField("nature_r"),
                            row.getField("fonction_r")),
                    Math.round(number(row, "montant") * CENTS)));
        }
        return pairs;
    }

    private static Slot flat(NamedCsvRecord row, Flow flow) {
        return Slot.real(
                flow,
                Section.ofCode(row.getField("section")),
                row.getField("chapitre"),
                row.getField("nature"),
                row.getField("fonction"));
    }

    private static void add(Map<Slot, long[]> lines, Slot slot, long[] years) {
        long[] sum = lines.computeIfAbsent(slot, _ -> new long[YEARS]);
        for (int i = 0; i < YEARS; i++) {
            sum[i] += years[i];
        }
    }

    /// @param percent a year
    private static long[] grown(double cents, double percent) {
        long[] years = new long[YEARS];
        for (int i = 0; i < YEARS; i++) {
            years[i] = Math.round(cents * Math.pow(1 + percent / 100, i));
        }
        return years;
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
