package fr.continuum.adapters.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Which requests must carry a CSRF token: all that change something, save programs that name themselves by HTTP
/// Basic. A browser may have kept Basic credentials of its own; it then says where the request comes from, and another
/// site is refused.
final class CrossSite implements RequestMatcher {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "TRACE", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean program = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return !(program && (site == null || OURS.contains(site)));
    }
}
