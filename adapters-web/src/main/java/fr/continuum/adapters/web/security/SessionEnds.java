package fr.continuum.adapters.web.security;

import fr.continuum.application.port.Accounts;
import fr.continuum.application.port.Accounts.Account;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends sessions besides those left idle, which the server ends: one that lasted as long as any may, however busy, and
/// one whose account was shut or changed since, so that nobody goes on with rights they no longer have. Whoever came
/// by an identity provider has no account here: what changed there counts at the next sign-in.
final class SessionEnds extends OncePerRequestFilter implements SessionAuthenticationStrategy {

    static final String SIGNED_IN = SessionEnds.class.getName() + ".signed-in";

    private final Accounts accounts;
    private final Duration longest;
    private final InstantSource clock;

    /// @param longest how long a session lasts at most
    SessionEnds(Accounts accounts, Duration longest, InstantSource clock) {
        this.accounts = accounts;
        this.longest = longest;
        this.clock = clock;
    }

    /// Notes when somebody signed in.
    @Override
    public void onAuthentication(
            @Nullable Authentication who, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(SIGNED_IN, clock.instant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof Instant since) || holds(since)) {
            next.doFilter(request, response);
            return;
        }
        session.invalidate();
        SecurityContextHolder.clearContext();
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/connexion?fin");
            return;
        }
        next.doFilter(request, response);
    }

    private boolean holds(Instant since) {
        if (!clock.instant().isBefore(since.plus(longest))) {
            return false;
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedIn viewer) || viewer.isOfProvider()) {
            return true;
        }
        Account kept = accounts.find(viewer.account().login()).orElse(null);
        return viewer.account().equals(kept);
    }

    /// Programs are told 401, and what is open to all is shown.
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/")
                && RoleMatrix.asked(HttpMethod.valueOf(request.getMethod()), path)
                        .filter(operation -> operation == Operation.ENTER)
                        .isEmpty();
    }
}
