package fr.continuum.adapters.web.api;

import fr.continuum.adapters.web.api.wire.Fault;
import fr.continuum.adapters.web.api.wire.FilePlace;
import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.RulesBroken;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.text.Problem;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Reach.OutOfReach;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;

/// Whatever goes wrong is told to programs as a problem (RFC 9457), in the caller's language. What Spring knows of,
/// [fr.continuum.adapters.web.text.Told] refusals and uploads too large among them, it tells in the words of our
/// messages.
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    /// Whoever mends a file mends it from the top.
    private static final int MOST_FAULTS = 1_000;

    private final Texts texts;

    ApiProblems(Texts texts) {
        this.texts = texts;
    }

    /// Hard rules stand against it: each says its sentence, what breaks it and how to mend it.
    @ExceptionHandler
    ResponseEntity<Object> broken(RulesBroken broken, WebRequest request, Locale locale) {
        ProblemDetail problem = told(Problem.RULES_BROKEN, "api.rules-broken");
        problem.setProperty("violations", RefusalRow.of(broken.refusals(), broken.where(), locale));
        return answer(problem, request);
    }

    /// Values that cannot be taken: each with its place.
    @ExceptionHandler
    ResponseEntity<Object> unfit(Unfit unfit, WebRequest request) {
        ProblemDetail problem = told(
                unfit.problem(),
                unfit.problem() == Problem.VALUES_REFUSED ? "api.values-refused" : "api.not-as-described");
        problem.setProperty("errors", unfit.faults().stream().map(this::error).toList());
        return answer(problem, request);
    }

    /// A file that cannot be read or taken: each reason with its place.
    @ExceptionHandler
    ResponseEntity<Object> unusable(FileUnusable unusable, WebRequest request, Locale locale) {
        ProblemDetail problem = told(Problem.FILE_UNUSABLE, "api.file-unusable");
        problem.setProperty(
                "faults",
                FilePlace.of(unusable.faults().stream().limit(MOST_FAULTS).toList(), locale));
        problem.setProperty("faultCount", unusable.faults().size());
        return answer(problem, request);
    }

    private Map<String, String> error(Fault fault) {
        Map<String, String> error = new LinkedHashMap<>();
        switch (fault.in()) {
            case BODY -> error.put("pointer", "#" + fault.where());
            case QUERY -> error.put("parameter", fault.where());
        }
        error.put("detail", texts.say(fault.key(), fault.values().toArray()));
        return error;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof StreamConstraintsException) {
            HttpStatus large = HttpStatus.CONTENT_TOO_LARGE;
            return answer(ProblemDetail.forStatusAndDetail(large, texts.say("api.too-large")), request);
        }
        return unfit(new Unfit(Problem.NOT_AS_DESCRIBED, List.of(Misread.fault(cause))), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unfit(Misread.parameter(mismatch), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unfit(Unfit.parameter(missing.getParameterName(), "api.unfit.missing"), request);
    }

    /// A contribution its account may not write.
    @ExceptionHandler
    ResponseEntity<Object> beyond(OutOfReach fault, WebRequest request) {
        logger.debug("Out of reach", fault);
        return answer(told(Problem.NOT_ALLOWED, "refused.reach"), request);
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException fault) {
        logger.error("A request of the API failed", fault);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return ResponseEntity.status(status)
                .body(ProblemDetail.forStatusAndDetail(status, texts.say("refused.by-error")));
    }

    private ProblemDetail told(Problem problem, String key) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), texts.say(key));
        detail.setType(problem.type());
        return detail;
    }

    private ResponseEntity<Object> answer(ProblemDetail problem, WebRequest request) {
        return createResponseEntity(problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /// Problems that have a type have a title of their own; some have one by their status.
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            Problem.complete(problem, texts::say);
        }
        return super.createResponseEntity(body, headers, status, request);
    }
}
