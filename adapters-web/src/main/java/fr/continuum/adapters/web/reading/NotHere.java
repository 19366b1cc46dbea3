package fr.continuum.adapters.web.reading;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What an address names is not there, or is not for this reader: the two are told the same way.
public final class NotHere extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    /// @param what in French, for the page and the problem
    public NotHere(String what) {
        super(HttpStatus.NOT_FOUND, what);
    }
}
