package fr.continuum.adapters.files.hr;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.util.Optional;

/// One row of a file of work cycles as a fact. Whatever is wrong in it is told, cell by cell; what the row makes is to
/// be thrown away where faults were told.
final class CycleRow {

    /// More than any department of any authority has.
    private static final BigDecimal MOST_CYCLE_FTE = BigDecimal.valueOf(20_000);

    /// From here on a number with two decimals is a wage sooner than a count of people.
    private static final BigDecimal LEAST_PAY = BigDecimal.valueOf(1_000);

    /// Beyond forty-eight hours a week, all year round, nobody works.
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(2_500);

    private CycleRow() {}

    static Optional<WorkCycle> cycle(HrCells cells) {
        Optional<String> code = cells.cycle();
        Optional<String> department = cells.department();
        Optional<FiscalYear> year = cells.plain().year();
        Optional<BigDecimal> fte = people(cells);
        Optional<BigDecimal> former = hours(cells, FeedField.FORMER_HOURS);
        Optional<BigDecimal> annual = hours(cells, FeedField.ANNUAL_HOURS);
        return code.isEmpty()
                        || department.isEmpty()
                        || year.isEmpty()
                        || fte.isEmpty()
                        || former.isEmpty()
                        || annual.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WorkCycle(code.get(), department.get(), year.get(), fte.get(), former.get(), annual.get()));
    }

    private static Optional<BigDecimal> people(HrCells cells) {
        Optional<BigDecimal> fte = cells.requiredNumber(FeedField.FTE, 4, MOST_CYCLE_FTE, WrittenQuantity::fullTimes);
        boolean isPay = HrCode.isAmount(cells.plain().text(FeedField.FTE))
                && fte.filter(count -> count.compareTo(LEAST_PAY) >= 0).isPresent();
        if (isPay) {
            cells.plain()
                    .fault(
                            FeedField.FTE,
                            new Wording(
                                    "Ce nombre a la forme d'un salaire. Vérifiez que les cellules n'ont pas glissé ; au-delà"
                                            + " de mille, écrivez les équivalents temps plein avec une décimale au plus.",
                                    "This number looks like a wage. Check that the cells have not moved; beyond a thousand,"
                                            + " write full-time equivalents with one decimal at most."));
        }
        return fte.filter(_ -> !isPay);
    }

    private static Optional<BigDecimal> hours(HrCells cells, FeedField field) {
        Optional<BigDecimal> hours = cells.requiredNumber(field, 2, MOST_HOURS, WrittenQuantity::hours);
        if (hours.filter(told -> told.signum() == 0).isPresent()) {
            cells.plain()
                    .fault(
                            field,
                            new Wording(
                                    "Un cycle demande des heures : zéro n'en est pas. Écrivez-les.",
                                    "A cycle asks for hours: zero is none. Write them."));
        }
        return hours.filter(told -> told.signum() > 0);
    }
}
