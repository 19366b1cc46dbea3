package fr.continuum.adapters.web.page;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.text.LanguageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.LocaleResolver;

/// Changes the language and goes back to the page it was changed from.
@Controller
class LanguagePage {

    private final LocaleResolver languages;

    LanguagePage(LocaleResolver localeResolver) {
        this.languages = localeResolver;
    }

    @GetMapping("/langue/{code}")
    ResponseEntity<Void> speak(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(
                request, response, LanguageCookie.spoken(code).orElseThrow(() -> new NotHere("gone.language", code)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, back(from, request))
                .build();
    }

    /// The page the reader came from where it is one of ours, else the first; never another site.
    private static String back(@Nullable String from, HttpServletRequest request) {
        String home = request.getContextPath() + "/";
        if (from == null) {
            return home;
        }
        try {
            URI page = new URI(from);
            String path = page.getRawPath();
            boolean ours = request.getServerName().equals(page.getHost())
                    && path != null
                    && path.startsWith(home)
                    && !path.startsWith("//")
                    && path.indexOf('\\') < 0;
            return ours ? path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : home;
        } catch (URISyntaxException _) {
            return home;
        }
    }
}
