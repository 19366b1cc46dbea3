package fr.continuum.adapters.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language of a reader: the one chosen, kept in a cookie for a year; French until then, whatever the browser says
/// of itself, since a colleague's screen must look like one's own. A program chooses by `Accept-Language`.
public final class LanguageCookie implements LocaleResolver {

    public static final String NAME = "langue";

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final Duration KEPT = Duration.ofDays(365);

    /// The language of this code; empty for any that pages do not speak.
    public static Optional<Locale> spoken(String code) {
        return SPOKEN.stream().filter(l -> l.getLanguage().equals(code)).findFirst();
    }

    /// Whether a program asks, not a page.
    public static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).orElseGet(() -> kept(request));
    }

    /// The best of what a program asks for; nothing where it asks for no language that is spoken here.
    private static Optional<Locale> asked(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || !isApi(request)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Locale kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Locale.FRENCH : spoken(cookie.getValue()).orElse(Locale.FRENCH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Locale chosen = Locale.ENGLISH.equals(locale) ? Locale.ENGLISH : Locale.FRENCH;
        if (response == null) {
            throw new IllegalArgumentException("A language is kept with an answer");
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, chosen.getLanguage())
                        .path(request.getContextPath() + "/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
