package fr.continuum.application.port;

import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;

/// A content, the fingerprint of what it means, and the entry that last put it in force for its owner.
public record Versioned<T>(Owner owner, Sha256 version, T content, TimelineEntry entry) {}
