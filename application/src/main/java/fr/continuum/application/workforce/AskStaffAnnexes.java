package fr.continuum.application.workforce;

import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.BudgetRef;
import fr.continuum.domain.budget.ControlTotals.Employment;
import fr.continuum.domain.budget.ControlTotals.Staff;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.workforce.disclosure.Cell;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// What budgets and accounts say of personnel in their annexes: of each budget, the latest one in force that has such
/// an annex, the account before the budget of its year. Budgets are not added up: a post may stand in two.
///
/// Outside HR, a figure of fewer full-time equivalents than people figures are hidden under is hidden, with what would
/// tell it: there are at least as many people as full-time equivalents, and nothing here says how many more.
public final class AskStaffAnnexes {

    private static final int HUNDREDTHS = 100;

    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final PastDays days;

    public AskStaffAnnexes(Consolidations consolidations, BudgetFacts facts, PastDays days) {
        this.consolidations = consolidations;
        this.facts = facts;
        this.days = days;
    }

    /// As the latest night published by the end of that day had them; the main budget first.
    public List<StaffAnnex> on(Siren authority, LocalDate day, Sight sight) {
        Map<BudgetRef, Reading> latest = new LinkedHashMap<>();
        consolidations.lastBy(authority, day).stream()
                .flatMap(night -> night.documents().stream())
                .map(document -> facts.find(document.reading()).orElseThrow())
                .filter(reading -> !reading.controlTotals().staff().isEmpty()
                        && !reading.header().draft())
                .sorted(Comparator.comparing(Reading::header, AskStaffAnnexes::compare))
                .forEach(reading -> latest.putIfAbsent(reading.header().budget(), reading));
        SmallCells smallFigures = days.workforce(Owner.of(authority), day).smallFigures();
        return latest.values().stream()
                .map(reading -> annex(reading, smallFigures, sight))
                .toList();
    }

    /// The main budget first; of one budget the latest year, then the account, then the last of its changes.
    private static int compare(DocumentHeader one, DocumentHeader other) {
        return Comparator.comparing(DocumentHeader::annex)
                .thenComparing(DocumentHeader::fiscalYear, Comparator.reverseOrder())
                .thenComparing(header -> !header.stage().isAccount())
                .thenComparing(DocumentHeader::stage, Comparator.reverseOrder())
                .thenComparing(DocumentHeader::number, Comparator.reverseOrder())
                .compare(one, other);
    }

    private static StaffAnnex annex(Reading reading, SmallCells smallFigures, Sight sight) {
        List<Staff> staff = reading.controlTotals().staff();
        Veil veil = Veil.over(people(staff), smallFigures, sight);
        List<Employment> employments =
                staff.stream().map(Staff::employment).distinct().sorted().toList();
        List<StaffAnnex.Level> levels = staff.stream()
                .map(Staff::category)
                .distinct()
                .map(category ->
                        level(category, employments, one -> one.category().equals(category), staff, veil))
                .toList();
        return new StaffAnnex(reading.header(), employments, levels, all(employments, staff, veil));
    }

    private static StaffAnnex.Level level(
            String category, List<Employment> employments, Predicate<Staff> is, List<Staff> staff, Veil veil) {
        return new StaffAnnex.Level(
                category,
                staff.stream().filter(is).mapToLong(Staff::budgetedHundredths).sum(),
                employments.stream()
                        .map(employment -> told(
                                veil,
                                Cell.of(category, employment.name()),
                                is.and(one -> one.employment() == employment),
                                staff))
                        .toList(),
                told(veil, Cell.totalOfRow(category), is, staff));
    }

    private static StaffAnnex.Level all(List<Employment> employments, List<Staff> staff, Veil veil) {
        return new StaffAnnex.Level(
                "",
                staff.stream().mapToLong(Staff::budgetedHundredths).sum(),
                employments.stream()
                        .map(employment -> told(
                                veil,
                                Cell.totalOfColumn(employment.name()),
                                one -> one.employment() == employment,
                                staff))
                        .toList(),
                told(veil, Cell.GRAND_TOTAL, _ -> true, staff));
    }

    private static OptionalLong told(Veil veil, Cell cell, Predicate<Staff> is, List<Staff> staff) {
        return veil.hides(cell)
                ? OptionalLong.empty()
                : OptionalLong.of(staff.stream()
                        .filter(is)
                        .mapToLong(Staff::filledHundredths)
                        .sum());
    }

    /// The fewest people that make so many full-time equivalents.
    private static Map<Cell, Integer> people(List<Staff> staff) {
        Map<Cell, Integer> people = new HashMap<>();
        for (Staff one : staff) {
            people.merge(
                    Cell.of(one.category(), one.employment().name()),
                    Math.toIntExact(Math.ceilDiv(one.filledHundredths(), HUNDREDTHS)),
                    Integer::sum);
        }
        return people;
    }
}
