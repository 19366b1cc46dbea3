package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.math.BigDecimal;

/// A work cycle of a department in a year: how many work it, how many hours a year it asks of one who works full time,
/// and how many it asked before. What it gains follows. The reference is each cycle's own: night, Sunday and arduous
/// work are asked for less than the 1,607 hours of the law.
///
/// @param code of the cycle, one per department and year
/// @param fte full-time equivalents who work it: heads would count part-time agents for whole ones
/// @param formerHours a year, as they were really worked before
/// @param annualHours a year, as they are asked for now
public record WorkCycle(
        String code, String department, FiscalYear year, BigDecimal fte, BigDecimal formerHours, BigDecimal annualHours)
        implements TimeGain, Aggregate {

    /// What the law asks of an agent who works full time, where no cycle says otherwise (décrets 2000-815 and
    /// 2001-623).
    public static final BigDecimal LEGAL_HOURS = BigDecimal.valueOf(1607);

    private static final BigDecimal HOURS_OF_A_YEAR = BigDecimal.valueOf(366 * 24);

    public WorkCycle {
        if (code.isBlank() || department.isBlank()) {
            throw new IllegalArgumentException("A work cycle has a code and a department: " + code + " " + department);
        }
        if (fte.signum() < 0) {
            throw new IllegalArgumentException("Nobody works a cycle less than not at all: " + code + " " + fte);
        }
        if (!fitsInAYear(formerHours) || !fitsInAYear(annualHours)) {
            throw new IllegalArgumentException("A work cycle asks for some hours of a year, not " + formerHours
                    + " then " + annualHours + ": " + code);
        }
        fte = Decimals.plain(fte);
        formerHours = Decimals.plain(formerHours);
        annualHours = Decimals.plain(annualHours);
    }

    private static boolean fitsInAYear(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(HOURS_OF_A_YEAR) <= 0;
    }

    @Override
    public Source source() {
        return Source.WORKING_TIME_REFORM;
    }

    /// Full-time equivalents × (hours asked for now − hours worked before), rounded once.
    @Override
    public Hours hours() {
        return Hours.rounded(fte.multiply(annualHours.subtract(formerHours)));
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        return new Meaning()
                .say(code)
                .say(department)
                .say(year)
                .say(fte)
                .say(formerHours)
                .say(annualHours)
                .version();
    }
}
