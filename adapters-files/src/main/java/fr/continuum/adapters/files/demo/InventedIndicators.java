package fr.continuum.adapters.files.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.continuum.application.port.DemoFiles.IndicatorsSaid;
import fr.continuum.domain.indicator.DatedValue;
import fr.continuum.domain.indicator.Direction;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.indicator.IndicatorKind;
import fr.continuum.domain.indicator.IndicatorState;
import fr.continuum.domain.indicator.Measure;
import fr.continuum.domain.indicator.Period;
import fr.continuum.domain.indicator.Periodicity;
import fr.continuum.domain.indicator.Thresholds;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.plan.Revision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The indicators of the invented authority and what its departments measured, day after day: some on their way, some
/// behind, some nobody measures any more, one corrected in the open, one revised by the assembly half way, one
/// retired, one not measured yet, one still a draft.
final class InventedIndicators {

    private static final LocalDate BASELINE = LocalDate.of(2021, 12, 31);
    private static final LocalDate STAGE = LocalDate.of(2024, 12, 31);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final LocalDate FOLLOWED = LocalDate.of(2022, 9, 1);
    private static final LocalDate RETIRED = LocalDate.of(2025, 9, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 28);
    private static final LocalDate NEGLECTED_SINCE = LocalDate.of(2024, 1, 1);
    private static final Revision HALF_WAY = new Revision(
            "Bilan de mi-mandat : quatre cibles revues, deux actions abandonnées.",
            "CD-2025-02-10/4",
            InventedPlan.REVISED);

    private static final List<String> MEASURED_FINELY = List.of("%", "jours", "mois", "GWh");

    private InventedIndicators() {}

    static List<IndicatorsSaid> said() {
        List<NamedCsvRecord> rows = Resources.rows("indicateurs.csv");
        List<IndicatorsSaid> said = new ArrayList<>();
        said.add(new IndicatorsSaid(
                FOLLOWED,
                rows.stream().map(row -> sheet(row, row.getField("cible"))).toList(),
                List.of(),
                Optional.empty()));
        Map<LocalDate, List<Entered>> entered = new TreeMap<>();
        rows.forEach(row -> measured(row, entered));
        entered.forEach((day, measures) -> said.add(new IndicatorsSaid(day, List.of(), measures, Optional.empty())));
        said.add(new IndicatorsSaid(
                InventedPlan.REVISED,
                rows.stream()
                        .filter(row -> !row.getField("revue").isEmpty())
                        .map(row -> sheet(row, row.getField("revue")))
                        .toList(),
                List.of(),
                Optional.of(HALF_WAY)));
        said.add(new IndicatorsSaid(
                RETIRED,
                rows.stream()
                        .filter(row -> allure(row).equals("retire"))
                        .map(row -> sheet(row, row.getField("cible"))
                                .in(new IndicatorState.Retired(
                                        RETIRED, "L’outil de téléphonie ne compte plus les transferts.")))
                        .toList(),
                List.of(),
                Optional.empty()));
        return said.stream().sorted(Comparator.comparing(IndicatorsSaid::on)).toList();
    }

    private static Indicator sheet(NamedCsvRecord row, String target) {
        List<DatedValue> targets = new ArrayList<>();
        if (!row.getField("etape").isEmpty()) {
            targets.add(new DatedValue(STAGE, new BigDecimal(row.getField("etape"))));
        }
        targets.add(new DatedValue(END, new BigDecimal(target)));
        String fed = row.getField("aussi");
        return new Indicator(
                row.getField("code"),
                row.getField("libelle"),
                "",
                "",
                "",
                Optional.of(new PlanCode(row.getField("objet"))),
                fed.isEmpty() ? List.of() : List.of(new PlanCode(fed)),
                Optional.of(IndicatorKind.valueOf(row.getField("nature"))),
                row.getField("unite"),
                Optional.of(Direction.valueOf(row.getField("sens"))),
                Optional.of(row.getField("marge"))
                        .filter(said -> !said.isEmpty())
                        .map(BigDecimal::new),
                row.getField("calcul"),
                row.getField("source"),
                Optional.of(every(row)),
                OptionalInt.of(delay(row)),
                "",
                row.getField("direction"),
                Optional.of(new DatedValue(BASELINE, baseline(row))),
                targets,
                Thresholds.USUAL,
                row.getField("nature").equals("IMPACT"),
                allure(row).equals("brouillon") ? new IndicatorState.Draft() : new IndicatorState.Active(FOLLOWED));
    }

    /// Each period as soon as its source tells it, as long as somebody cares to enter it.
    private static void measured(NamedCsvRecord row, Map<LocalDate, List<Entered>> entered) {
        if (List.of("sans", "brouillon").contains(allure(row))) {
            return;
        }
        Period period = Period.of(every(row), LocalDate.of(2022, 1, 1));
        for (LocalDate day = told(row, period); !day.isAfter(LAST_DAY); day = told(row, period)) {
            boolean given = !(allure(row).equals("perime") && period.end().isAfter(NEGLECTED_SINCE))
                    && !(allure(row).equals("retire") && day.isAfter(RETIRED))
                    && !day.isBefore(FOLLOWED);
            if (given && !(allure(row).equals("corrige") && period.year() == 2024)) {
                add(entered, day, Entered.first(measure(row, period, value(row, period.end()), "")));
            } else if (given) {
                add(entered, day, Entered.first(measure(row, period, new BigDecimal("10.34"), "")));
                add(
                        entered,
                        day.plusDays(23),
                        Entered.correcting(
                                measure(row, period, value(row, period.end()), ""),
                                "Les factures de deux groupements manquaient : la part vraie est bien plus haute."));
            }
            period = period.next();
        }
    }

    private static void add(Map<LocalDate, List<Entered>> entered, LocalDate day, Entered measure) {
        entered.computeIfAbsent(day, _ -> new ArrayList<>()).add(measure);
    }

    private static Measure measure(NamedCsvRecord row, Period period, BigDecimal value, String comment) {
        return new Measure(row.getField("code"), period, value, "", comment);
    }

    private static LocalDate told(NamedCsvRecord row, Period period) {
        return period.end().plusDays(delay(row));
    }

    /// Along its way at the pace of its kind, with a little of the chance of each year.
    private static BigDecimal value(NamedCsvRecord row, LocalDate day) {
        double from = baseline(row).doubleValue();
        double to = new BigDecimal(row.getField("cible")).doubleValue();
        double gone = ChronoUnit.DAYS.between(BASELINE, day) / (double) ChronoUnit.DAYS.between(BASELINE, END);
        double chance =
                (Math.floorMod(row.getField("code").hashCode() + day.getYear() * 7 + day.getMonthValue(), 5) - 2)
                        / 100.0;
        double value = switch (allure(row)) {
            case "bien", "corrige" -> from + (to - from) * Math.min(1, gone * 1.3 + chance);
            case "retrait", "retire", "perime" -> from + (to - from) * (gone * 1.02 + chance);
            case "loin" -> from + (to - from) * (gone * 0.5 + chance);
            case "maintenu" -> from + 25 * chance;
            case "ecart" -> from * (1 - 0.05 * gone * 2);
            default -> throw new IllegalArgumentException("No such pace: " + allure(row));
        };
        int decimals = MEASURED_FINELY.contains(row.getField("unite")) ? 1 : 0;
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String allure(NamedCsvRecord row) {
        return row.getField("allure");
    }

    private static BigDecimal baseline(NamedCsvRecord row) {
        return new BigDecimal(row.getField("initiale"));
    }

    private static Periodicity every(NamedCsvRecord row) {
        return Periodicity.valueOf(row.getField("periodicite"));
    }

    private static int delay(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("delai"));
    }
}
