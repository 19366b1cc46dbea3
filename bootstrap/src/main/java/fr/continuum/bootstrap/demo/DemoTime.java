package fr.continuum.bootstrap.demo;

import fr.continuum.application.contribution.LinkSaid;
import fr.continuum.application.port.DemoFiles;
import fr.continuum.application.port.Plans;
import fr.continuum.application.port.Registers;
import fr.continuum.application.port.Versioned;
import fr.continuum.application.port.Workforce;
import fr.continuum.application.workforce.ChangeGainedTime;
import fr.continuum.application.workforce.ChangeGainedTime.Saying;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.TimeGainUse;
import fr.continuum.domain.workforce.WorkforceBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says what became of the hours gained in the demonstration, once the work cycles of their year were read.
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
            for (TimeGainUse use : files.uses()) {
                Optional<WorkforceBook> book = workforce.latest(owner).map(Versioned::content);
                if (book.filter(known -> counts(known, use) && !says(known, use))
                        .isPresent()) {
                    tell(owner, use, day.minusDays(3));
                }
            }
        }
    }

    private static boolean counts(WorkforceBook book, TimeGainUse use) {
        return book.time().cycles().stream().anyMatch(cycle -> cycle.year().equals(use.year()));
    }

    private static boolean says(WorkforceBook book, TimeGainUse use) {
        return book.time().uses().stream().anyMatch(known -> known.code().equals(use.code()));
    }

    private void tell(Owner owner, TimeGainUse use, LocalDate day) {
        List<LinkSaid> links = use.links().stream()
                .map(link -> new LinkSaid(link.target(), link.kind(), link.share(), link.rationale()))
                .toList();
        Clock noon = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ChangeGainedTime.Outcome outcome = new ChangeGainedTime(plans, workforce, noon)
                .change(new ChangeGainedTime.Request(
                        owner, new Saying.Use(use, links, Optional.empty()), HUMAN_RESOURCES));
        if (!(outcome instanceof ChangeGainedTime.Outcome.Changed)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
