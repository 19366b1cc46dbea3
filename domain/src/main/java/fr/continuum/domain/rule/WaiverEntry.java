package fr.continuum.domain.rule;

/// What a book of waivers holds: findings set aside, and the end of that before its last day. Nothing said is ever
/// taken back: what is said next counts.
public sealed interface WaiverEntry permits Waiver, WaiverLift {

    ContinuumRule rule();

    /// The business key of the finding.
    String subject();

    /// Why.
    String reason();

    /// Who says so, as the account is named.
    String author();
}
