package fr.continuum.domain.rule;

/// How documents are judged: what attributes their keys, adds them up and checks them.
public final class Judgement {

    /// Raised whenever the same inputs would be attributed, added up or checked differently: what an earlier
    /// version found is then found again, not believed. Past nights name the version they were made with.
    public static final String VERSION = "17";

    private Judgement() {}
}
