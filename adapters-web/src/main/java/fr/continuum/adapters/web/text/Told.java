package fr.continuum.adapters.web.text;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// A refusal told in the reader's language, on a page or as a problem (RFC 9457).
public class Told extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /// @param key of the message that says why
    public Told(HttpStatus status, String key, Object... values) {
        super(status, key);
        this.key = key;
        this.values = values.clone();
    }

    @Override
    public String getDetailMessageCode() {
        return key;
    }

    @Override
    public Object @Nullable [] getDetailMessageArguments() {
        return values.clone();
    }
}
