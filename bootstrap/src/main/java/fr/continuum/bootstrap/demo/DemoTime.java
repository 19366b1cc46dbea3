package fr.continuum.bootstrap.demo;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.budget.FiscalYear;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says in the demonstration what hours tools, procedures and reorganisations made free, and what became of all hours
/// gained, once the work cycles of their year were read.
@Component
final class DemoTime {

    private static final String HUMAN_RESOURCES = DemoAccount.HR.login();

    private final DemoFiles files;
    private final Registers registers;
    private final Plans plans;
    private final Workforce workforce;

    DemoTime(DemoFiles files, Registers registers, Plans plans, Workforce workforce) {
        this.files = files;
        this.registers = registers;
        this.plans = plans;
        this.workforce = workforce;
    }

    /// Three days before a night: of the years whose cycles an earlier night read, and what is not said yet.
    void tellUntil(LocalDate day) {
        for (Registers.KnownAuthority authority : registers.authorities()) {
            Owner owner = Owner.of(authority.siren());
            LocalDate told = day.minusDays(3);
            for (DeclaredGain gain : files.gains()) {
                if (book(owner)
                        .filter(known -> counts(known, gain.year()) && !says(known, gain))
                        .isPresent()) {
                    tell(owner, new Saying.Gain(gain, Optional.empty()), told);
                }
            }
            for (TimeGainUse use : files.uses()) {
                if (book(owner)
                        .filter(known -> counts(known, use.year()) && !says(known, use))
                        .isPresent()) {
                    tell(owner, new Saying.Use(use, links(use), Optional.empty()), told);
                }
            }
        }
    }

    private Optional<WorkforceBook> book(Owner owner) {
        return workforce.latest(owner).map(Versioned::content);
    }

    private static boolean counts(WorkforceBook book, FiscalYear year) {
        return book.time().cycles().stream().anyMatch(cycle -> cycle.year().equals(year));
    }

    private static boolean says(WorkforceBook book, DeclaredGain gain) {
        return book.time().declared().stream().anyMatch(known -> known.code().equals(gain.code()));
    }

    private static boolean says(WorkforceBook book, TimeGainUse use) {
        return book.time().uses().stream().anyMatch(known -> known.code().equals(use.code()));
    }

    private static List<LinkSaid> links(TimeGainUse use) {
        return use.links().stream()
                .map(link -> new LinkSaid(link.target(), link.kind(), link.share(), link.rationale()))
                .toList();
    }

    private void tell(Owner owner, Saying saying, LocalDate day) {
        Clock noon = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ChangeGainedTime.Outcome outcome = new ChangeGainedTime(plans, workforce, noon)
                .change(new ChangeGainedTime.Request(owner, saying, HUMAN_RESOURCES));
        if (!(outcome instanceof ChangeGainedTime.Outcome.Changed)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
