package fr.continuum.domain.workforce;

import fr.continuum.domain.shared.Decimals;
import fr.continuum.domain.shared.Meaning;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A post of the authority, as its table of posts (tableau des effectifs) has it: what holds objectives and actions,
/// while people come and go.
///
/// @param code by which its own tool knows it
/// @param department as the authority writes it
/// @param category empty where the extract does not say
/// @param fte full-time equivalents it counts for; empty where the extract does not say, never zero instead
/// @param opened the first day it is there; empty where it is not known
/// @param closed the first day it is there no more; empty while no end is known
public record Post(
        String code,
        String title,
        String department,
        Optional<GradeCategory> category,
        Optional<BigDecimal> fte,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        Occupancy occupancy) {

    public Post {
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new IllegalArgumentException("A post has a code: “" + code + "”");
        }
        if (title.isBlank() || department.isBlank()) {
            throw new IllegalArgumentException("A post has a title and a department: " + code);
        }
        if (fte.filter(time -> time.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("A post does not count for less than nothing: " + code);
        }
        if (opened.isPresent()
                && closed.filter(end -> !end.isAfter(opened.get())).isPresent()) {
            throw new IllegalArgumentException(
                    "Post " + code + " opens on " + opened.get() + " and is no more on " + closed.get());
        }
        fte = fte.map(Decimals::plain);
    }

    /// Whether the plan names no such title, so that the file's was not kept and the code stands for it.
    public boolean isUntitled() {
        return title.equals(code);
    }

    /// What stands between a code and the day from which another post has it.
    private static final char UNTIL = '/';

    /// Whether the same code is another post now: in another department and under another title. A title the
    /// authority did not know, and comes to know, is none other; one that gives way to another it does not know
    /// is.
    boolean isAnotherThan(Post before) {
        return !before.isUntitled()
                && !Spelling.folded(title).equals(Spelling.folded(before.title))
                && !Spelling.folded(department).equals(Spelling.folded(before.department));
    }

    /// It had this code until that day, when another post took it. No code of a file has the sign it goes by
    /// since.
    Post codedUntil(LocalDate day) {
        return new Post(code + UNTIL + day, title, department, category, fte, opened, closed, occupancy);
    }

    /// The code it has, or had before another post took it.
    public String ownCode() {
        int end = code.indexOf(UNTIL);
        return end < 0 ? code : code.substring(0, end);
    }

    /// Whether another post has its code today.
    public boolean lostItsCode() {
        return code.indexOf(UNTIL) >= 0;
    }

    /// Whether it is no more.
    public boolean isClosedOn(LocalDate day) {
        return closed.filter(end -> !day.isBefore(end)).isPresent();
    }

    /// Whether it is there: opened, and not closed.
    public boolean isOpenOn(LocalDate day) {
        return opened.filter(day::isBefore).isEmpty() && !isClosedOn(day);
    }

    /// Whether another came after this one had gone, so that the two were never there together.
    boolean isFollowedBy(Post other) {
        return closed.isPresent()
                && other.opened.filter(open -> !open.isBefore(closed.get())).isPresent();
    }

    /// Closed that day; one that was only to open never did.
    Post closedOn(LocalDate day) {
        return new Post(
                code, title, department, category, fte, opened.filter(day::isAfter), Optional.of(day), occupancy);
    }

    Post openedOn(Optional<LocalDate> day) {
        return new Post(code, title, department, category, fte, day, closed, occupancy);
    }

    Post with(Occupancy known) {
        return new Post(code, title, department, category, fte, opened, closed, known);
    }

    /// The fingerprint of all it says.
    public Sha256 version() {
        return new Meaning()
                .say(code)
                .say(title)
                .say(department)
                .say(category)
                .say(fte)
                .say(opened)
                .say(closed)
                .say(occupancy.code())
                .version();
    }
}
