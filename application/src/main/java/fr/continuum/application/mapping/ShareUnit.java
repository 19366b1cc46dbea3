package fr.continuum.application.mapping;

/// What a column of shares of a full time counts in.
public enum ShareUnit {
    /// Found out: in hundredths where most of the column exceeds one.
    FOUND,
    /// 0.8 of a full time.
    FRACTION,
    /// 80 hundredths of it.
    PERCENT
}
