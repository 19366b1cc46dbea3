package fr.continuum.adapters.web.watch;

import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.adapters.web.watch.AlertView.Due;
import fr.continuum.adapters.web.watch.AlertView.Told;
import fr.continuum.application.port.FileFault;
import fr.continuum.application.watch.WatchNights;
import fr.continuum.application.watch.Watched;
import fr.continuum.application.watch.Watched.Expectation;
import fr.continuum.domain.shared.Wording;
import fr.continuum.domain.watch.Alert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What must be looked into, in the language of whoever looks. Files that are to come belong to the whole
/// installation: whoever sees one authority alone is told of the nights.
@Component
public final class Alerts {

    private final WatchNights watch;
    private final Texts texts;

    Alerts(WatchNights watch, Texts texts) {
        this.watch = watch;
        this.texts = texts;
    }

    public AlertView of(SignedIn viewer, Locale locale) {
        Watched watched = watch.look();
        Figures say = Figures.in(locale);
        boolean whole = viewer.account().authority().isEmpty();
        List<Alert> alerts = watched.alerts().stream()
                .filter(alert -> whole || !(alert instanceof Alert.MissingFile))
                .toList();
        Stream<Told> faults = whole ? watched.faults().stream().map(fault -> told(fault, locale)) : Stream.empty();
        return new AlertView(
                Stream.concat(alerts.stream().map(alert -> told(alert, say)), faults)
                        .toList(),
                whole ? watched.expected().stream().map(one -> due(one, say)).toList() : List.of(),
                alerts.stream().anyMatch(alert -> !(alert instanceof Alert.MissingFile)));
    }

    private Told told(Alert alert, Figures say) {
        return switch (alert) {
            case Alert.NoNight none ->
                new Told(
                        "",
                        none.last() == null
                                ? texts.say("watch.never", say.moment(none.since()))
                                : texts.say("watch.none", say.moment(none.since())));
            case Alert.ClockBehind behind -> new Told("", texts.say("watch.clock", say.moment(behind.last())));
            case Alert.MissingFile missing ->
                new Told(
                        missing.file().title(),
                        missing.last() == null
                                ? texts.say("watch.missing.never")
                                : texts.say(
                                        "watch.missing", rhythm(missing.file().days()), moment(missing.last(), say)));
        };
    }

    private Told told(FileFault fault, Locale locale) {
        return new Told(
                "", texts.say("watch.unreadable", Said.in(locale, new Wording(fault.inFrench(), fault.inEnglish()))));
    }

    private Due due(Expectation expected, Figures say) {
        return new Due(
                expected.file().title(),
                rhythm(expected.file().days()),
                moment(expected.last(), say),
                expected.missing());
    }

    private String rhythm(int days) {
        return texts.say("watch.every", days);
    }

    private String moment(@Nullable Instant last, Figures say) {
        return last == null ? texts.say("watch.not-yet") : say.moment(last);
    }
}
