package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.ContributionId;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import java.util.Optional;

/// Time that a change made free, as somebody declares it: no file counts it.
///
/// @param code by which everyone names it
/// @param source any but the reform of working time, which work cycles count
/// @param contribution the code of the process change, IT investment or organisational adjustment that made it free
/// @param basis how the hours were counted, in a sentence
public record DeclaredGain(
        String code,
        String department,
        FiscalYear year,
        Source source,
        Hours hours,
        Optional<String> contribution,
        String basis)
        implements TimeGain, Aggregate {

    public DeclaredGain {
        if (code.isBlank() || department.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException(
                    "Time gained has a code, a department and says how it was counted: " + code);
        }
        if (source == Source.WORKING_TIME_REFORM) {
            throw new IllegalArgumentException("Work cycles count what the reform gains, not declarations: " + code);
        }
        if (!hours.isPositive()) {
            throw new IllegalArgumentException("A declared gain is some time, not " + hours + " h: " + code);
        }
    }

    /// How findings and refusals name it.
    public String subject() {
        return "TIME_GAIN " + code;
    }

    /// What made the time free.
    public Optional<ContributionId> from() {
        return contribution.map(name -> new ContributionId(kind(), name));
    }

    private ContributionKind kind() {
        return switch (source) {
            case PROCESS_GAIN -> ContributionKind.PROCESS_CHANGE;
            case IT_GAIN -> ContributionKind.IT_INVESTMENT;
            case REORGANISATION -> ContributionKind.ORGANISATIONAL_ADJUSTMENT;
            case WORKING_TIME_REFORM -> throw new IllegalStateException("Refused above: " + code);
        };
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        return new Meaning()
                .say(code)
                .say(department)
                .say(year)
                .say(source)
                .say(hours)
                .say(contribution)
                .say(basis)
                .version();
    }
}
