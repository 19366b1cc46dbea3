package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.text.LanguageCookie;
import fr.continuum.adapters.web.text.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Requests under `/api/` that no endpoint takes are problems (RFC 9457), too; those of pages go on to their page.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiStrays {

    private final MessageSource texts;

    ApiStrays(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ResponseEntity<ProblemDetail> stray(Exception stray, HttpServletRequest request, Locale locale) throws Exception {
        if (!LanguageCookie.isApi(request) || !(stray instanceof ErrorResponse known)) {
            throw stray;
        }
        ProblemDetail problem = known.updateAndGetBody(texts, locale);
        Problem.complete(problem, key -> texts.getMessage(key, null, locale));
        return ResponseEntity.status(known.getStatusCode())
                .headers(known.getHeaders())
                .body(problem);
    }
}
