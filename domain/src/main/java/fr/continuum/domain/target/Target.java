package fr.continuum.domain.target;

/// Something money can be traced to: a policy, or an element of the mandate plan.
///
/// @param code stable, unique in its tree; links and allocation rows name it
/// @param label for people
/// @param parent code of the target above; empty at the root. An action that serves several objectives stands under its
///     principal one
public record Target(String code, String label, TargetKind kind, String parent) {

    public Target {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A target has a code: " + label);
        }
        if (code.equals(parent)) {
            throw new IllegalArgumentException("A target does not stand under itself: " + code);
        }
    }

    public boolean isRoot() {
        return parent.isEmpty();
    }
}
