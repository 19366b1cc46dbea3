package fr.continuum.application.workforce;

import fr.continuum.application.port.TimelineEntry;
import fr.continuum.application.port.Workforce;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.workforce.TrainingSession;
import java.time.Clock;
import java.util.List;

/// Keeps the sessions of trainings a file brings.
public final class HoldSessions {

    private final Workforce workforce;
    private final Clock clock;

    public HoldSessions(Workforce workforce, Clock clock) {
        this.workforce = workforce;
        this.clock = clock;
    }

    /// The same, told by another clock: a night that is run for a day that is over tells what it reads by that
    /// day.
    public HoldSessions dated(Clock other) {
        return new HoldSessions(workforce, other);
    }

    /// @param sessions all those that began in the years they began in
    /// @param author login, or the command that asked for it
    public record Request(Owner owner, List<TrainingSession> sessions, String file, String author) {

        public Request {
            sessions = List.copyOf(sessions);
        }
    }

    public void hold(Request request) {
        workforce.hold(
                request.owner(),
                request.sessions(),
                new TimelineEntry(request.author(), clock.instant(), request.file()));
    }
}
