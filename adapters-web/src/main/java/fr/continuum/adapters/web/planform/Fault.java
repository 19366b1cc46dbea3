package fr.continuum.adapters.web.planform;

import java.util.List;

/// Why a field cannot be read, told at the field.
///
/// @param field its name; in a row, followed by the number of the row (`jalon-echeance.2`)
/// @param key of the message
record Fault(String field, String key, List<Object> values) {

    Fault {
        values = List.copyOf(values);
    }

    /// The name of the field, whatever the row.
    public String name() {
        int row = field.indexOf('.');
        return row < 0 ? field : field.substring(0, row);
    }

    /// The row, from 1; 0 for a field that stands alone.
    public int row() {
        int row = field.indexOf('.');
        return row < 0 ? 0 : Integer.parseInt(field.substring(row + 1)) + 1;
    }

    /// The id of the field on the page.
    public String id() {
        return id(field);
    }

    static String id(String field) {
        return "f-" + field.replace('.', '-');
    }
}
