package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Decimals;
import java.math.BigDecimal;
import java.util.Collection;

/// Several sessions added up: what is known, and how many do not say.
///
/// @param trainees who came, those who came twice counted twice
/// @param traineesUnknown sessions that do not say how many came
/// @param days trainee-days; exact
/// @param daysUnknown sessions that do not say their days or who came
public record SessionTally(int sessions, int trainees, int traineesUnknown, BigDecimal days, int daysUnknown) {

    public static final SessionTally NONE = new SessionTally(0, 0, 0, BigDecimal.ZERO, 0);

    static SessionTally of(Collection<TrainingSession> sessions) {
        int trainees = 0;
        int traineesUnknown = 0;
        BigDecimal days = BigDecimal.ZERO;
        int daysUnknown = 0;
        for (TrainingSession session : sessions) {
            trainees += session.trainees().orElse(0);
            traineesUnknown += session.trainees().isPresent() ? 0 : 1;
            days = days.add(session.volume().orElse(BigDecimal.ZERO));
            daysUnknown += session.volume().isPresent() ? 0 : 1;
        }
        return new SessionTally(sessions.size(), trainees, traineesUnknown, Decimals.plain(days), daysUnknown);
    }

    /// Several tallies added up.
    public static SessionTally sum(Collection<SessionTally> tallies) {
        return tallies.stream().reduce(NONE, SessionTally::plus);
    }

    SessionTally plus(SessionTally other) {
        return new SessionTally(
                sessions + other.sessions,
                trainees + other.trainees,
                traineesUnknown + other.traineesUnknown,
                Decimals.plain(days.add(other.days)),
                daysUnknown + other.daysUnknown);
    }
}
