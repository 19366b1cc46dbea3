package fr.continuum.adapters.files.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A multiannual authorisation.
///
/// @param ceiling in cents
record Programme(String number, String label, long ceiling) {

    static List<Programme> all() {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        for (var row : Resources.rows("programmes.csv")) {
            String number = row.getField("autorisation");
            if (!number.isEmpty()) {
                programmes.putIfAbsent(
                        number,
                        new Programme(
                                number, row.getField("libelle"), Long.parseLong(row.getField("plafond")) * 100_000));
            }
        }
        return List.copyOf(programmes.values());
    }
}
