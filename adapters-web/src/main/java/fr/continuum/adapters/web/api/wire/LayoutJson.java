package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.mapping.AmountUnit;
import fr.continuum.application.mapping.TableLayout;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table is written. Whatever is absent is found out, or usual.
///
/// @param headerRow the row that names the columns; 1 where absent
/// @param sheet the first where absent
/// @param amounts euros where absent
/// @param escaped whether texts are written as files exported from here write them; false where absent
@Schema(name = "ProfileLayout", description = "Comment la table est écrite ; ce qui est absent est cherché")
public record LayoutJson(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String decimal,
        @Nullable Integer headerRow,
        @Nullable String sheet,
        @Nullable AmountUnit amounts,
        @Nullable Boolean escaped) {

    public static LayoutJson of(TableLayout layout) {
        return new LayoutJson(
                Words.orNull(layout.encoding()),
                Words.orNull(layout.separator()),
                Words.orNull(layout.decimal()),
                layout.headerRow(),
                Words.orNull(layout.sheet()),
                layout.amounts(),
                layout.escaped());
    }

    public TableLayout read(Place place) {
        if (headerRow != null && headerRow < 1) {
            throw place.at("headerRow").unfit("api.unfit.header-row");
        }
        return new TableLayout(
                encoding(place),
                oneOf(place, "separator", separator, TableLayout.SEPARATORS),
                oneOf(place, "decimal", decimal, TableLayout.DECIMALS),
                headerRow == null ? 1 : headerRow,
                Words.orEmpty(sheet),
                amounts == null ? AmountUnit.EUROS : amounts,
                Boolean.TRUE.equals(escaped));
    }

    private String encoding(Place place) {
        String name = Words.orEmpty(encoding);
        try {
            if (name.isEmpty() || Charset.isSupported(name)) {
                return name;
            }
        } catch (IllegalCharsetNameException _) {
            // Told as any name that is none.
        }
        throw place.at("encoding").unfit("api.unfit.encoding", name);
    }

    private static String oneOf(Place place, String field, @Nullable String said, List<String> all) {
        String value = Words.orEmpty(said);
        if (!value.isEmpty() && !all.contains(value)) {
            throw place.at(field)
                    .unfit("api.misread.one-of", String.join(" ", all).replace("\t", "\\t"));
        }
        return value;
    }
}
