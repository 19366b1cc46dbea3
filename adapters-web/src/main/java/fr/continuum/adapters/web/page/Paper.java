package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.Registers.KnownAuthority;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the head of every sheet of paper says: whose figures they are, and of which night.
///
/// @param names of the authorities the page tells of; none before the first document of any came
/// @param night the day they were measured; null before the first night, and where several authorities had theirs on
/// different days
public record Paper(List<String> names, @Nullable LocalDate night) {

    public Paper {
        names = List.copyOf(names);
    }

    /// Pages that tell of every authority the account sees. The others tell of one, the first where the address
    /// names none.
    private static final Pattern OF_ALL =
            Pattern.compile("/(documents|nuits(/.*)?|comptes(/.*)?|verifier|flux(/.*)?|referentiels|charte|lier)");

    private static final Pattern OF_DOCUMENT = Pattern.compile("/documents/([0-9a-f]{64})(/.*)?");
    private static final Pattern OF_BUDGET = Pattern.compile("/budgets/([0-9]{9})/.*");

    /// Of the page that was asked for, or of the file that tells the same.
    public static Paper of(SignedIn viewer, HttpServletRequest request, PublishedFigures figures) {
        List<KnownAuthority> told = told(viewer, request, figures);
        List<Optional<LocalDate>> nights = told.stream()
                .map(authority -> figures.shown(authority.siren()))
                .distinct()
                .toList();
        return new Paper(
                told.stream().map(KnownAuthority::name).toList(),
                nights.size() == 1 ? nights.getFirst().orElse(null) : null);
    }

    private static List<KnownAuthority> told(SignedIn viewer, HttpServletRequest request, PublishedFigures figures) {
        List<KnownAuthority> seen = figures.authorities(viewer);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (seen.size() <= 1 || OF_ALL.matcher(path).matches()) {
            return seen;
        }
        Matcher document = OF_DOCUMENT.matcher(path);
        if (document.matches()) {
            return List.of(figures.received(viewer, document.group(1)).authority());
        }
        Matcher budget = OF_BUDGET.matcher(path);
        String named = budget.matches() ? budget.group(1) : request.getParameter("autorite");
        return figures.authority(viewer, named == null ? "" : named).stream().toList();
    }
}
