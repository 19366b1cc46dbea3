package fr.continuum.adapters.web.first;

import fr.continuum.adapters.web.first.Block.More;
import fr.continuum.adapters.web.first.Block.Tally;
import fr.continuum.adapters.web.night.NightReading;
import fr.continuum.adapters.web.plan.Line;
import fr.continuum.adapters.web.reading.LastNights;
import fr.continuum.adapters.web.reading.LastNights.Last;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.domain.shared.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How nights went, and what they put aside: of what the reader sees, as the pages of nights show it.
@Component
final class NightBlocks {

    private static final int NIGHTS = 4;
    private static final int FILES = 4;

    private final Nights nights;
    private final NightReading reading;
    private final LastNights last;

    NightBlocks(Nights nights, NightReading reading, LastNights last) {
        this.nights = nights;
        this.reading = reading;
        this.last = last;
    }

    Block recent(Asking asking) {
        Voice voice = asking.voice();
        Optional<Last> told = last.last();
        Block block = Block.of(
                        "nights",
                        "/nuits",
                        nights.recent(NIGHTS).stream()
                                .map(night -> entry(asking, night, told))
                                .toList())
                .leading(new More(voice.say("nights.all"), "/nuits"));
        return told.isPresent() ? block : block.unknown(voice.say("unknown.night"));
    }

    /// What readers see says how old it is, and is not green where another should have come since.
    private Entry entry(Asking asking, Night night, Optional<Last> told) {
        Voice voice = asking.voice();
        Optional<Last> seen = told.filter(one -> night.equals(one.published()));
        return Entry.leading(
                        voice.asElsewhere("night.title", voice.date(night.asOf())),
                        href(night),
                        Voice.together(List.of(
                                seen.map(one -> voice.asElsewhere("night.age", one.days()))
                                        .orElse(""),
                                aside(asking, night))))
                .badged(
                        voice.asElsewhere("night." + night.status()),
                        seen.filter(Last::old).map(_ -> "ambiguous").orElse("night-" + night.status()));
    }

    private String aside(Asking asking, Night night) {
        int files = reading.quarantined(asking.viewer(), night).size();
        return files == 0 ? "" : asking.voice().say("nights.aside", files);
    }

    private static String href(Night night) {
        return "/nuits/" + night.id();
    }

    /// Of the last night.
    Block putAside(Asking asking) {
        Voice voice = asking.voice();
        Optional<Night> last = nights.recent(1).stream().findFirst();
        List<FileRecord> files =
                last.map(night -> reading.quarantined(asking.viewer(), night)).orElse(List.of());
        Block block = Block.of(
                "files",
                "/nuits",
                files.stream().limit(FILES).map(file -> entry(asking, file)).toList());
        return last.map(night -> block.led(voice.asElsewhere("night.title", voice.date(night.asOf())))
                        .counting(
                                files.isEmpty()
                                        ? List.of()
                                        : List.of(new Tally(
                                                voice.asElsewhere("night.quarantine"), files.size(), href(night))))
                        .leading(new More(voice.say("see-all"), href(night))))
                .orElseGet(() ->
                        block.unknown(voice.say("unknown.night")).leading(new More(voice.say("nights.all"), "/nuits")));
    }

    private static Entry entry(Asking asking, FileRecord file) {
        FileFault fault = file.fault();
        return Entry.of(
                Line.of(file.name()),
                fault == null
                        ? ""
                        : Said.in(
                                asking.voice().locale(),
                                new Wording(
                                        fault.reason(), fault.english().isEmpty() ? fault.reason() : fault.english())));
    }
}
