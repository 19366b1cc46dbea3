package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.text.Told;
import org.springframework.http.HttpStatus;

/// What an address names is not there, or is not for this reader: the two are told the same way.
public final class NotHere extends Told {

    private static final long serialVersionUID = 1L;

    /// @param key of the message that says what
    public NotHere(String key, Object... values) {
        super(HttpStatus.NOT_FOUND, key, values);
    }
}
