package fr.continuum.adapters.web.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Whatever goes wrong is told to programs as a problem (RFC 9457).
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException fault) {
        if (fault instanceof ResponseStatusException said) {
            return ResponseEntity.status(said.getStatusCode()).body(said.getBody());
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "Le fichier dépasse la taille admise.");
        }
        logger.error("A request of the API failed", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Le programme a rencontré une erreur ; elle est au journal.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
