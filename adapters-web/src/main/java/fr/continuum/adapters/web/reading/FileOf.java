package fr.continuum.adapters.web.reading;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.domain.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Says of what time a file is, in its name and in a header of the answer: of a night where it holds figures a night
/// published, else of the day whose state it tells. A file that is read back can say it nowhere else.
@Component
public final class FileOf {

    /// Header of an answer: the night its figures are of, `2026-11-28`.
    public static final String NIGHT = "Continuum-Night";

    /// Header of an answer: the day it tells of, `2026-11-29`.
    public static final String DAY = "Continuum-Day";

    private final PublishedFigures figures;
    private final Clock clock;

    FileOf(PublishedFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /// Of the night readers see of an authority: `recoupement-2025-nuit-2026-11-28`; of no night before the first.
    ///
    /// @param name of the file, without its end
    public ResponseEntity.BodyBuilder night(TableFormat format, String name, Siren authority) {
        Optional<LocalDate> night = figures.shown(authority);
        ResponseEntity.BodyBuilder file =
                format.file(name + night.map(day -> "-nuit-" + day).orElse(""));
        night.ifPresent(day -> file.header(NIGHT, day.toString()));
        return file;
    }

    /// Of a day: `contributions-formation-2026-11-29`.
    ///
    /// @param name of the file, without its end
    public ResponseEntity.BodyBuilder day(TableFormat format, String name, LocalDate day) {
        return format.file(name + "-" + day).header(DAY, day.toString());
    }

    /// Of today.
    ///
    /// @param name of the file, without its end
    public ResponseEntity.BodyBuilder today(TableFormat format, String name) {
        return day(format, name, LocalDate.now(clock.withZone(Figures.PARIS)));
    }
}
