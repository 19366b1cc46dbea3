package fr.continuum.adapters.web.night;

import fr.continuum.adapters.web.night.NightView.FileView;
import fr.continuum.adapters.web.night.NightView.Summary;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.port.BudgetFacts;
import fr.continuum.application.port.Consolidations;
import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.MeasuredDocument;
import fr.continuum.application.port.Nights;
import fr.continuum.application.port.Nights.FileRecord;
import fr.continuum.application.port.Nights.Night;
import fr.continuum.application.port.Reading;
import fr.continuum.application.port.Registers;
import fr.continuum.domain.budget.DocumentHeader;
import fr.continuum.domain.budget.Flow;
import fr.continuum.domain.budget.Sums;
import fr.continuum.domain.consolidation.DocumentStatus;
import fr.continuum.domain.consolidation.Register;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what a page says of a night. Files of an authority the reader does not see are left out, counts included;
/// files that belong to nobody (unreadable) are for those who see the whole installation.
@Component
public final class NightReading {

    private final Nights nights;
    private final Consolidations consolidations;
    private final BudgetFacts facts;
    private final Registers registers;

    NightReading(Nights nights, Consolidations consolidations, BudgetFacts facts, Registers registers) {
        this.nights = nights;
        this.consolidations = consolidations;
        this.facts = facts;
        this.registers = registers;
    }

    /// Files of a night that were put aside, of those the reader sees.
    public List<FileRecord> quarantined(SignedIn viewer, Night night) {
        return files(viewer, night).stream()
                .filter(file -> file.status() == DocumentStatus.QUARANTINED)
                .toList();
    }

    Summary summary(SignedIn viewer, Night night) {
        return summary(night, files(viewer, night));
    }

    NightView whole(SignedIn viewer, Night night) {
        List<FileRecord> files = files(viewer, night);
        List<Consolidation> made = consolidations.of(night.id()).stream()
                .filter(c -> viewer.sees(c.authority()))
                .toList();
        Map<Siren, Consolidation> byAuthority = new HashMap<>();
        made.forEach(c -> byAuthority.put(c.authority(), c));
        Map<Siren, Register> registers = new HashMap<>();
        List<FileView> views =
                files.stream().map(file -> view(file, byAuthority, registers)).toList();
        return new NightView(night, summary(night, files), views, made);
    }

    /// One file of a night; empty where there is none at that place that the reader sees.
    ///
    /// @param place receipt order within the night, from 1
    Optional<FileRecord> file(SignedIn viewer, Night night, int place) {
        return files(viewer, night).stream()
                .filter(file -> file.ordinal() == place)
                .findFirst();
    }

    private List<FileRecord> files(SignedIn viewer, Night night) {
        return nights.files(night.id()).stream()
                .filter(f -> f.header() == null
                        ? viewer.account().authority().isEmpty()
                        : viewer.sees(f.header().authority()))
                .toList();
    }

    private FileView view(FileRecord file, Map<Siren, Consolidation> made, Map<Siren, Register> registers) {
        DocumentHeader header = file.header();
        Sha256 sha = file.sha();
        if (header == null || sha == null || file.status() == DocumentStatus.QUARANTINED) {
            return new FileView(file, null, null, false, false);
        }
        Optional<Sums> sums =
                reading(header.authority(), sha, made.get(header.authority())).map(Reading::sums);
        Register register = registers.computeIfAbsent(header.authority(), this.registers::of);
        return new FileView(
                file,
                sums.map(s -> s.of(Flow.EXPENSE, header.judgedMeasure())).orElse(null),
                sums.map(s -> s.of(Flow.REVENUE, header.judgedMeasure())).orElse(null),
                sums.isPresent() && register.find(sha).isPresent(),
                isReplaced(register, sha));
    }

    /// The reading that night made its figures of; else one by the reader of that night; else the latest.
    ///
    /// @param made what the night made for the authority; null where it made nothing
    private Optional<Reading> reading(Siren authority, Sha256 sha, @Nullable Consolidation made) {
        List<Reading> readings = facts.readings(authority, sha);
        if (made == null) {
            return readings.stream().findFirst();
        }
        return made.documents().stream()
                .map(MeasuredDocument::reading)
                .filter(id -> id.document().equals(sha))
                .flatMap(id -> facts.find(id).stream())
                .findFirst()
                .or(() -> readings.stream()
                        .filter(r -> r.id().readerVersion().equals(made.inputs().readerVersion()))
                        .findFirst())
                .or(() -> readings.stream().findFirst());
    }

    private static boolean isReplaced(Register register, Sha256 sha) {
        return !register.isInForce(sha)
                && register.find(sha)
                        .filter(known ->
                                !register.standing(known.header().slot()).isEmpty())
                        .isPresent();
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
