package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.night.NightView.FileView;
import fr.continuum.adapters.web.night.NightView.Summary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Reading;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.shared.Sha256;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Gathers what a page says of a night. Files of an authority the reader does not see are left out, counts included;
/// files that belong to nobody (unreadable) are for those who see the whole installation.
@Component
final class NightReading {

    private final Nights nights;
    private final Consolidations consolidations;
    private final BudgetFacts facts;

    NightReading(Nights nights, Consolidations consolidations, BudgetFacts facts) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.facts = facts;
    }

    Summary summary(SignedIn viewer, Night night) {
        return summary(night, files(viewer, night));
    }

    NightView whole(SignedIn viewer, Night night) {
        List<FileRecord> files = files(viewer, night);
        List<Consolidation> made = consolidations.of(night.id()).stream()
                .filter(c -> viewer.sees(c.authority()))
                .toList();
        Set<Sha256> open = new HashSet<>();
        made.stream()
                .flatMap(c -> consolidations.current(c.authority()).stream())
                .forEach(c -> c.documents().forEach(d -> open.add(d.reading().document())));
        List<FileView> views = files.stream().map(file -> view(file, open)).toList();
        return new NightView(night, summary(night, files), views, made);
    }

    private List<FileRecord> files(SignedIn viewer, Night night) {
        return nights.files(night.id()).stream()
                .filter(f -> f.header() == null
                        ? viewer.account().authority().isEmpty()
                        : viewer.sees(f.header().authority()))
                .toList();
    }

    private FileView view(FileRecord file, Set<Sha256> open) {
        DocumentHeader header = file.header();
        if (header == null || file.sha() == null || file.status() == DocumentStatus.QUARANTINED) {
            return new FileView(file, null, null, false);
        }
        Optional<Reading> latest =
                facts.readings(header.authority(), file.sha()).stream().findFirst();
        return new FileView(
                file,
                latest.map(r -> r.sums().of(Flow.EXPENSE, header.judgedMeasure()))
                        .orElse(null),
                latest.map(r -> r.sums().of(Flow.REVENUE, header.judgedMeasure()))
                        .orElse(null),
                open.contains(file.sha()));
    }

    private static Summary summary(Night night, List<FileRecord> files) {
        Map<DocumentStatus, Long> counts = new EnumMap<>(DocumentStatus.class);
        files.forEach(f -> {
            if (f.status() != null) {
                counts.merge(f.status(), 1L, Long::sum);
            }
        });
        return new Summary(night, files.size(), counts);
    }
}
