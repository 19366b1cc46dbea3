package fr.continuum.adapters.web.planform;

import fr.continuum.adapters.web.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;

/// Somebody's turn at a form of the plan: who it is, whose plan is written, what was typed.
///
/// @param autorite SIREN, as the address has it; empty where it names none
/// @param response whose status says what became of it
record Turn(SignedIn viewer, String autorite, Typed typed, HttpServletResponse response) {}
