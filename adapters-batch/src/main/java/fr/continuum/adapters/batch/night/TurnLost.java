package fr.continuum.adapters.batch.night;

/// The right to run nights was lost while one ran: the database was started again, or the network was cut. The night
/// stays as it is, for whoever has the turn next.
public final class TurnLost extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TurnLost() {
        super("The turn to run nights was lost: the database was started again, or the network was cut");
    }
}
