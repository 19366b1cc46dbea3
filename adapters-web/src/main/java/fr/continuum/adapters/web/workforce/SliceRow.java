package fr.continuum.adapters.web.workforce;

import fr.continuum.adapters.web.workforce.Volume.Rate;
import fr.continuum.application.workforce.SliceSeen;
import fr.continuum.application.workforce.SliceSeen.Part;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The trainings of a department, or of all. What is null is hidden from this reader.
///
/// @param name of the department; empty for all
/// @param parts where its trainings stand, in the order of the table
public record SliceRow(
        String name,
        @Nullable Rate days,
        @Nullable Rate strongDays,
        @Nullable Rate euros,
        List<PartCell> parts,
        @Nullable Volume all) {

    /// @param volume null where it is hidden
    public record PartCell(
            String part, String style, @Nullable Volume volume) {}

    /// What stands in one part; null where it is hidden.
    public @Nullable Volume part(String name) {
        return parts.stream()
                .filter(cell -> cell.part().equals(name))
                .findFirst()
                .map(PartCell::volume)
                .orElse(null);
    }

    static SliceRow of(String name, SliceSeen seen) {
        return new SliceRow(
                name,
                Rate.of(seen.days()),
                Rate.of(seen.strongDays()),
                Rate.of(seen.euros()),
                Stream.of(Part.values())
                        .map(part -> new PartCell(
                                part.name(),
                                Standing.style(part),
                                seen.parts().containsKey(part)
                                        ? Volume.of(seen.parts().get(part))
                                        : null))
                        .toList(),
                Volume.of(seen.all()));
    }
}
