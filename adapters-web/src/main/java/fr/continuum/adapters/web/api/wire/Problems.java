package fr.continuum.adapters.web.api.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The problems an endpoint may answer with besides those any may: 400, 401, 403, 406, 429. The description of the API
/// says them.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Problems {

    /// Statuses.
    int[] value();
}
