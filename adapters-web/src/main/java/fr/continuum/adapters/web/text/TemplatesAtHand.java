package fr.continuum.adapters.web.text;

import org.thymeleaf.cache.StandardCacheManager;

/// Keeps every template and every expression of the pages once they were read. Thymeleaf keeps 500 expressions unless
/// told otherwise: pages have some thousands, so that each page made it read the ones of the page before again.
public final class TemplatesAtHand extends StandardCacheManager {

    /// More than the templates have, each read twice: as Thymeleaf reads it, then as Spring does.
    static final int EXPRESSIONS = 24_000;

    /// Pages, and the fragments each of them takes from others.
    static final int TEMPLATES = 2_000;

    /// What was read is not given up when memory runs short: reading it again would take more.
    public TemplatesAtHand() {
        setExpressionCacheMaxSize(EXPRESSIONS);
        setExpressionCacheUseSoftReferences(false);
        setTemplateCacheMaxSize(TEMPLATES);
        setTemplateCacheUseSoftReferences(false);
    }
}
