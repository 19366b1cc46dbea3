package fr.continuum.adapters.web.importing;

/// The dropped file a step is about is not there: too long ago, from before signing in again, or another's.
final class DepositGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DepositGone() {
        super("No such deposit");
    }
}
