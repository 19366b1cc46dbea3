package fr.continuum.adapters.web.finding;

/// What a form was sent with.
///
/// @param vu the mark of the finding it showed
record Sent(String motif, String jusquau, String vu) {

    Sent {
        motif = motif == null ? "" : motif.strip();
        jusquau = jusquau == null ? "" : jusquau;
        vu = vu == null ? "" : vu;
    }

    static final Sent NOTHING = new Sent("", "", "");
}
