package fr.continuum.adapters.web.api.waiting;

import io.swagger.v3.oas.annotations.media.Schema;

/// The link holds.
///
/// @param changed whether this was written now; otherwise nothing waited, and nothing was written
@Schema(name = "Holds", description = "Le lien vaut ; « changed » dit si cela vient d’être écrit, ou l’était déjà")
public record HoldsJson(boolean changed) {}
