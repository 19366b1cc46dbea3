/// The domain: nothing but Java.
module fr.continuum.domain {
    requires static org.jspecify;

    exports fr.continuum.domain.shared;
}
