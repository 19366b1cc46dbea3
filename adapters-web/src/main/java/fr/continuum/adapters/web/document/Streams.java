package fr.continuum.adapters.web.document;

import fr.continuum.adapters.web.picture.FlowLayout;
import fr.continuum.adapters.web.picture.FlowPicture;
import fr.continuum.adapters.web.picture.MoneyFlow;
import fr.continuum.adapters.web.picture.MoneyFlow.Place;
import fr.continuum.adapters.web.reading.Addresses;
import fr.continuum.adapters.web.reading.Addresses.Which;
import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.Lens;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Bucket;
import fr.continuum.application.port.Consultation.Stream;
import fr.continuum.domain.budget.Section;
import fr.continuum.domain.trace.Coverage;
import fr.continuum.domain.trace.Coverage.TargetAmount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Turns the streams of a document, or of those a budget adds up, into their picture: sections on the left; targets,
/// then the other buckets, on the right. The largest targets are named, the others stand together.
@Component
final class Streams {

    private static final int NAMED = 14;
    private static final List<Section> SECTIONS = List.of(Section.values());
    private static final List<Bucket> BUCKETS = List.of(Bucket.values());

    private final Consultation consultation;
    private final MessageSource texts;

    Streams(Consultation consultation, MessageSource texts) {
        this.consultation = consultation;
        this.texts = texts;
    }

    /// @param documents whose money it is, all together
    /// @param behind the address of the keys behind a figure
    FlowPicture picture(
            List<DocumentInForce> documents,
            Lens lens,
            Coverage coverage,
            Function<Which, String> behind,
            Locale locale) {
        Set<String> named = new HashSet<>();
        Map<String, String> labels = new HashMap<>();
        coverage.byTarget().stream()
                .sorted(Comparator.comparingLong(
                                (TargetAmount t) -> Math.abs(t.amount().cents()))
                        .reversed())
                .forEach(t -> {
                    labels.put(t.target().code(), t.target().label());
                    if (named.size() < NAMED) {
                        named.add(t.target().code());
                    }
                });
        Map<String, MoneyFlow> merged = new HashMap<>();
        for (Stream stream : together(documents, lens)) {
            MoneyFlow flow = new MoneyFlow(
                    from(stream, locale),
                    to(stream, named, labels, behind, locale),
                    stream.cents(),
                    Addresses.style(stream.bucket()));
            merged.merge(
                    flow.from().id() + " " + flow.to().id() + (flow.cents() < 0 ? "-" : "+"),
                    flow,
                    (a, b) -> new MoneyFlow(a.from(), a.to(), a.cents() + b.cents(), a.style()));
        }
        return FlowLayout.of(List.copyOf(merged.values()));
    }

    /// What documents take from one another is taken before anything is drawn: a change that takes back is no
    /// money of its own.
    private List<Stream> together(List<DocumentInForce> documents, Lens lens) {
        Map<Stream, Long> sums = new LinkedHashMap<>();
        for (DocumentInForce document : documents) {
            consultation
                    .streams(document.siren(), document.measurement(), lens.dimension(), lens.flow(), lens.measure())
                    .forEach(s ->
                            sums.merge(new Stream(s.section(), s.bucket(), s.target(), 0), s.cents(), Math::addExact));
        }
        return sums.entrySet().stream()
                .map(e -> new Stream(
                        e.getKey().section(), e.getKey().bucket(), e.getKey().target(), e.getValue()))
                .toList();
    }

    private Place from(Stream stream, Locale locale) {
        return new Place(
                stream.section().name(),
                text("section." + stream.section(), locale),
                "section",
                SECTIONS.indexOf(stream.section()),
                "");
    }

    private Place to(
            Stream stream,
            Set<String> named,
            Map<String, String> labels,
            Function<Which, String> behind,
            Locale locale) {
        String style = Addresses.style(stream.bucket());
        if (stream.bucket() != Bucket.TRACED) {
            return new Place(
                    style,
                    text("bucket." + stream.bucket(), locale),
                    style,
                    2 + BUCKETS.indexOf(stream.bucket()),
                    behind.apply(Which.in(stream.bucket())));
        }
        return named.contains(stream.target())
                ? new Place(
                        "target " + stream.target(),
                        labels.getOrDefault(stream.target(), stream.target()),
                        style,
                        0,
                        behind.apply(Which.to(stream.target())))
                : new Place(
                        "others",
                        text("picture.others", locale, labels.size() - named.size()),
                        style,
                        1,
                        behind.apply(Which.in(Bucket.TRACED)));
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values.length == 0 ? null : values, locale);
    }
}
