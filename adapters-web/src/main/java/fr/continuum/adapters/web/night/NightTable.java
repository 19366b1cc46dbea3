package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.list.Choice;
import fr.continuum.adapters.web.list.Column;
import fr.continuum.adapters.web.list.ListTable;
import fr.continuum.adapters.web.night.NightView.Summary;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.port.Nights.NightStatus;
import fr.continuum.domain.consolidation.DocumentStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The columns of the list of nights.
@Component
final class NightTable {

    private final Texts texts;

    NightTable(Texts texts) {
        this.texts = texts;
    }

    ListTable<Summary> in(Locale locale) {
        Figures say = Figures.in(locale);
        return new ListTable<>(
                "nights.title",
                "nuits",
                List.of(
                        Column.<Summary>date(
                                        "nuit",
                                        "col.night",
                                        row -> Optional.of(row.night().asOf()))
                                .fixed(),
                        Column.<Summary>text("code", "col.code", row -> row.id().value())
                                .more(),
                        Column.choice(
                                "etat",
                                "col.status",
                                Arrays.stream(NightStatus.values())
                                        .map(this::status)
                                        .toList(),
                                row -> status(row.night().status())),
                        Column.text(
                                "debut",
                                "col.started",
                                row -> say.time(row.night().startedAt())),
                        Column.count("fichiers", "col.files", Summary::files),
                        count("nouveaux", DocumentStatus.LOADED),
                        count("remplacent", DocumentStatus.SUPERSEDING),
                        count("inchanges", DocumentStatus.UNCHANGED),
                        count("quarantaine", DocumentStatus.QUARANTINED)),
                Map.of());
    }

    private static Column<Summary> count(String key, DocumentStatus status) {
        return Column.count(key, "status." + status, row -> row.count(status));
    }

    private Choice status(NightStatus status) {
        return new Choice(status.name(), texts.say("night." + status));
    }
}
