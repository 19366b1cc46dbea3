package fr.continuum.adapters.web.security;

import fr.continuum.adapters.web.text.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Says 401 and 403 to programs as problems (RFC 9457).
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final MessageSource texts;
    private final LocaleResolver languages;

    ApiRefusals(JsonMapper json, MessageSource texts, LocaleResolver languages) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof LockedException) {
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "signin.wait");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Continuum\", charset=\"UTF-8\"");
        boolean wrong = refusal instanceof BadCredentialsException;
        write(request, response, HttpStatus.UNAUTHORIZED, wrong ? "signin.wrong" : "refused.stranger");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        // Whether a request was forged is asked before who sends it: a stranger is told to say who he is.
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            commence(request, response, new InsufficientAuthenticationException("Nobody signed in", refusal));
            return;
        }
        write(request, response, HttpStatus.FORBIDDEN, "refused.right");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        Locale locale = languages.resolveLocale(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.getMessage(key, null, locale));
        Problem.complete(problem, title -> texts.getMessage(title, null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
