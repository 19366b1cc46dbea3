package fr.continuum.domain.workforce;

import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.contribution.TraceLink;
import fr.continuum.domain.shared.Aggregate;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Wording;
import java.util.List;

/// What a department does in a year with time it gained (R32).
///
/// @param code by which everyone names it
/// @param links what it serves; not asked of quality of life at work
public record TimeGainUse(
        String code,
        String title,
        String department,
        FiscalYear year,
        Kind kind,
        Hours hours,
        Improvement improvement,
        List<TraceLink> links)
        implements Aggregate {

    /// What the time goes to.
    public enum Kind {
        SERVICE_IMPROVEMENT("un meilleur service", "better service"),
        NEW_PROJECT("un nouveau projet", "a new project"),
        WORK_LIFE_QUALITY("la qualité de vie au travail", "quality of life at work");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /// For people.
        public Wording wording() {
            return new Wording(french, english);
        }

        /// Whether such a use must say which objective or action it serves: life at work is a purpose of its
        /// own.
        public boolean mustServe() {
            return this != WORK_LIFE_QUALITY;
        }
    }

    public TimeGainUse {
        if (code.isBlank() || !code.equals(code.strip()) || title.isBlank() || department.isBlank()) {
            throw new IllegalArgumentException("A use of time has a code, a title and a department: “" + code + "”");
        }
        if (!hours.isPositive()) {
            throw new IllegalArgumentException("A use takes some time, not " + hours + " h: " + code);
        }
        links = List.copyOf(links);
    }

    /// The same, serving something else.
    public TimeGainUse linked(List<TraceLink> to) {
        return new TimeGainUse(code, title, department, year, kind, hours, improvement, to);
    }

    /// How findings and refusals name it.
    public String subject() {
        return "TIME_GAIN_USE " + code;
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        return new Meaning()
                .say(code)
                .say(title)
                .say(department)
                .say(year)
                .say(kind)
                .say(hours)
                .say(improvement.answer())
                .say(improvement.evidence())
                .each(links, (text, link) -> link.tell(text))
                .version();
    }
}
