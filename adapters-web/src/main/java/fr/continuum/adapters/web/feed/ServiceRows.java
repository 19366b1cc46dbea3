package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.reading.DocumentInForce;
import fr.continuum.adapters.web.reading.PublishedFigures;
import fr.continuum.application.port.Consultation;
import fr.continuum.application.port.Consultation.Weight;
import fr.continuum.application.port.KeysAsked.KeyQuestion;
import fr.continuum.application.port.KeysAsked.Level;
import fr.continuum.application.port.Registers.KnownAuthority;
import fr.continuum.application.port.ServiceNames.Known;
import fr.continuum.application.port.ServiceNames.Named;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.KeyField;
import fr.continuum.domain.shared.Siren;
import fr.continuum.domain.target.Dimension;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The services there are to name: those that documents in force bear, those of the latest that spend the most first,
/// then those that have a name and that none bears.
@Component
final class ServiceRows {

    /// No document bears that many services.
    private static final int MOST = 2_000;

    private final PublishedFigures figures;
    private final Consultation consultation;

    ServiceRows(PublishedFigures figures, Consultation consultation) {
        this.figures = figures;
        this.consultation = consultation;
    }

    /// @param name what it is called here, or what somebody just wrote; empty where nothing says it
    /// @param before what it is called here in the list
    /// @param otherwise what all authorities that say nothing else call it; empty for their own list
    /// @param seen the latest document that bears it; empty where none does
    /// @param cents what it spends there
    record Row(String code, String name, String before, String otherwise, String seen, long cents) {

        Row(String code, String name, String otherwise, String seen, long cents) {
            this(code, name, name, otherwise, seen, cents);
        }

        /// The same, called as somebody just wrote.
        Row called(String written) {
            return new Row(code, written, before, otherwise, seen, cents);
        }
    }

    /// @param authorities whose documents are looked at
    /// @param whose whose names; empty for those of every authority that says no other
    List<Row> of(List<KnownAuthority> authorities, Optional<Siren> whose, Known known) {
        Map<String, String> names = names(known, whose);
        Map<String, String> otherwise = whose.isEmpty() ? Map.of() : names(known, Optional.empty());
        Map<String, Row> rows = new LinkedHashMap<>();
        documents(authorities)
                .forEach(document -> weights(document)
                        .forEach(weight -> rows.putIfAbsent(
                                weight.code(),
                                new Row(
                                        weight.code(),
                                        names.getOrDefault(weight.code(), ""),
                                        otherwise.getOrDefault(weight.code(), ""),
                                        said(document.header()),
                                        weight.tally().cents()))));
        Stream.of(names, otherwise)
                .flatMap(all -> all.keySet().stream())
                .sorted()
                .forEach(code -> rows.putIfAbsent(
                        code, new Row(code, names.getOrDefault(code, ""), otherwise.getOrDefault(code, ""), "", 0)));
        return List.copyOf(rows.values());
    }

    private static Map<String, String> names(Known known, Optional<Siren> whose) {
        return known.names().stream()
                .filter(named -> named.authority().equals(whose))
                .collect(Collectors.toMap(Named::code, Named::name));
    }

    private Stream<DocumentInForce> documents(List<KnownAuthority> authorities) {
        return authorities.stream()
                .flatMap(authority -> figures.current(authority.siren()).stream()
                        .flatMap(night -> figures.documents(authority, night).stream()))
                .sorted(Comparator.comparing(
                                (DocumentInForce document) -> document.header().fiscalYear())
                        .thenComparing(document -> document.header().stage())
                        .reversed());
    }

    private List<Weight> weights(DocumentInForce document) {
        KeyQuestion spent = new KeyQuestion(
                Dimension.POLICY,
                Flow.EXPENSE,
                document.header().judgedMeasure(),
                null,
                "",
                null,
                "",
                null,
                Level.TOTAL);
        return consultation.weights(document.siren(), document.measurement(), spent, KeyField.SERVICE, MOST).stream()
                .filter(weight -> !weight.code().isEmpty())
                .toList();
    }

    private static String said(DocumentHeader header) {
        return header.code() + " " + header.fiscalYear();
    }
}
