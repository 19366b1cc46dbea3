package fr.continuum.adapters.web.text;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The problems (RFC 9457) a program may want to tell apart by more than their status: each has a `type` of its own,
/// which is a name and leads nowhere. All others are `about:blank`.
public enum Problem {
    /// Hard rules stand against what was asked: `violations` says which.
    RULES_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT),
    /// The request has the shape described and says what cannot be: `errors` says where.
    VALUES_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /// The file that was sent cannot be used: `faults` says where, by sheet, row and column.
    FILE_UNUSABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /// The request has not the shape described: `errors` says where.
    NOT_AS_DESCRIBED(HttpStatus.BAD_REQUEST),
    /// This account has not the right to ask for it.
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /// What the address names is not there, or is not for this account.
    NOT_HERE(HttpStatus.NOT_FOUND),
    /// What is to be changed exists, and the request does not say which version of it was read.
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    /// What is to be changed is no longer the version that was read.
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED);

    private static final String NAMES = "urn:continuum:problem:";

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    public URI type() {
        return URI.create(NAMES + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Gives a problem its type, where its status alone says it, and every problem of a type the title of that
    /// type.
    ///
    /// @param texts what a message says in the caller's language
    public static void complete(ProblemDetail problem, UnaryOperator<String> texts) {
        of(problem).ifPresent(kind -> {
            problem.setType(kind.type());
            problem.setTitle(texts.apply("api.problem." + kind));
        });
    }

    private static Optional<Problem> of(ProblemDetail problem) {
        return of(problem.getType())
                .or(() -> Arrays.stream(values())
                        .filter(kind -> kind == NOT_ALLOWED || kind == NOT_HERE)
                        .filter(kind -> kind.status.value() == problem.getStatus())
                        .findFirst());
    }

    private static Optional<Problem> of(@Nullable URI type) {
        return Arrays.stream(values())
                .filter(problem -> problem.type().equals(type))
                .findFirst();
    }

    /// The problem told in the caller's language.
    ///
    /// @param key of the message that says what happened and what to do
    public Told told(String key, Object... values) {
        Told told = new Told(status, key, values);
        told.setType(type());
        return told;
    }
}
