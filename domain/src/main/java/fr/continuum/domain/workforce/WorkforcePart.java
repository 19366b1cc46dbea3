package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.workforce.disclosure.SmallCells;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What a [WorkforceBook] is made of: each part has a name in it, and a fingerprint of all it says.
public sealed interface WorkforcePart {

    /// One per book: no two different things bear it.
    String name();

    Sha256 version();

    /// The day of the last extract of posts.
    record PostsRead(LocalDate day) implements WorkforcePart {

        public static final String NAME = "POSTS_READ";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Sha256 version() {
            return new Meaning().say(day).version();
        }
    }

    record OfPost(Post post) implements WorkforcePart {

        @Override
        public String name() {
            return "POST " + post.code();
        }

        @Override
        public Sha256 version() {
            return post.version();
        }
    }

    record OfCycle(WorkCycle cycle) implements WorkforcePart {

        /// What names of cycles begin with, and no others.
        public static final String KIND = "WORK_CYCLE ";

        /// The length of the department keeps apart what a space in it or in the code would not.
        @Override
        public String name() {
            return KIND + cycle.year() + " " + cycle.department().length() + " " + cycle.department() + " "
                    + cycle.code();
        }

        @Override
        public Sha256 version() {
            return cycle.version();
        }
    }

    record OfGain(DeclaredGain gain) implements WorkforcePart {

        @Override
        public String name() {
            return gainNamed(gain.code());
        }

        @Override
        public Sha256 version() {
            return gain.version();
        }
    }

    record OfUse(TimeGainUse use) implements WorkforcePart {

        @Override
        public String name() {
            return useNamed(use.code());
        }

        @Override
        public Sha256 version() {
            return use.version();
        }
    }

    /// All sessions of one training: two may be alike, so that none has a name of its own.
    ///
    /// @param sessions at least one, by day
    record OfSessions(String training, List<TrainingSession> sessions) implements WorkforcePart {

        static final Comparator<TrainingSession> ORDER = Comparator.comparing(TrainingSession::training)
                .thenComparing(TrainingSession::start)
                .thenComparing(TrainingSession::end)
                .thenComparing(session -> session.version().value());

        public OfSessions {
            sessions = sessions.stream().sorted(ORDER).toList();
            if (sessions.isEmpty()
                    || sessions.stream().anyMatch(session -> !session.training().equals(training))) {
                throw new IllegalArgumentException("Not the sessions of one training: " + training);
            }
        }

        @Override
        public String name() {
            return "SESSIONS " + training;
        }

        @Override
        public Sha256 version() {
            return new Meaning()
                    .say(training)
                    .each(sessions, (text, session) -> text.say(session.version()))
                    .version();
        }
    }

    /// Under how many people figures are hidden, where the authority decided it.
    record OfThreshold(SmallCells smallFigures) implements WorkforcePart {

        public static final String NAME = "SMALL_FIGURES";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Sha256 version() {
            return new Meaning().say(smallFigures.threshold()).version();
        }
    }

    /// How a declared gain is called among the parts of a book.
    static String gainNamed(String code) {
        return "GAIN " + code;
    }

    /// How a use of gained time is called among them.
    static String useNamed(String code) {
        return "TIME_GAIN_USE " + code;
    }
}
