package fr.continuum.domain.target;

/// The two questions asked of every budget key, never mixed (blueprint §5).
public enum Dimension {
    /// Which *permanent* public policy does it belong to?
    POLICY,
    /// Which objective or action of *this mandate* does it serve? Asked of expenses only.
    PLAN
}
