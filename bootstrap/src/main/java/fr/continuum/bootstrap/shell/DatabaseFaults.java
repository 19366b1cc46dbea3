package fr.continuum.bootstrap.shell;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/// What a fault of the database means to whoever runs the program, and what to do. By the codes of the SQL standard
/// and of PostgreSQL (its manual, appendix A).
final class DatabaseFaults {

    private static final String KEPT = " Ce qui était publié le reste ; une nuit commencée se finit à la prochaine.";

    private DatabaseFaults() {}

    /// Whether all that is known is that the database answers no longer.
    static boolean isSilence(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || state == null
                || state.startsWith("08")
                || state.startsWith("57P0");
    }

    static String sentence(SQLException fault) {
        String state = fault.getSQLState();
        if (fault instanceof SQLTransientConnectionException || state == null || state.startsWith("08")) {
            return "La base de données ne répond pas : vérifiez que PostgreSQL tourne et que l'adresse est la bonne"
                    + " (SPRING_DATASOURCE_URL)." + KEPT;
        }
        return switch (state) {
            case "57P01", "57P02", "57P03" ->
                "La base de données s'est arrêtée ou redémarre : attendez qu'elle réponde, puis relancez." + KEPT;
            case "28000", "28P01" ->
                "La base de données refuse ce compte : vérifiez SPRING_DATASOURCE_USERNAME et"
                        + " SPRING_DATASOURCE_PASSWORD.";
            case "3D000" -> "La base de données que nomme SPRING_DATASOURCE_URL n'existe pas : créez-la (createdb).";
            case "53100" ->
                "Le disque de PostgreSQL est plein : libérez de la place, puis relancez. Ce qui était publié le reste.";
            case "53300" -> "La base de données a trop de connexions : fermez-en, ou relevez max_connections." + KEPT;
            case "25006" ->
                "La base de données est en lecture seule : c'est peut-être une copie ; donnez la première par"
                        + " SPRING_DATASOURCE_URL.";
            default -> "La base de données ne répond pas comme prévu : " + fault.getMessage();
        };
    }
}
