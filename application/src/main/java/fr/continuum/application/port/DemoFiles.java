package fr.continuum.application.port;

import fr.continuum.domain.contribution.Background;
import fr.continuum.domain.contribution.ContributionKind;
import fr.continuum.domain.indicator.Entered;
import fr.continuum.domain.indicator.Indicator;
import fr.continuum.domain.plan.Revision;
import fr.continuum.domain.workforce.DeclaredGain;
import fr.continuum.domain.workforce.TimeGainUse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Makes the files of an authority that does not exist, for a demonstration that shows what a real one would see. The
/// same files each time, to the byte.
public interface DemoFiles {

    /// Writes into an existing folder, over what is there:
    /// - `inbox/*.xml`, voted documents and accounts of three fiscal years;
    /// - `rh/YEAR-*.csv`, posts, work cycles, sessions of trainings, training plans and competency needs, read by
    /// the
    ///   profiles that ship;
    /// - `ledger/YEAR-*.csv`, extracts of the ledger, read by the profile that ships;
    /// - `draft/*.xml`, a budget not voted yet, to be checked;
    /// - `plan-DATE.csv`, the whole plan as it stood on that day, from its vote on (our exchange format);
    /// - for each kind of contribution `TABLE-YEAR.csv`, what was known of it by the middle of that year;
    /// - `plan-de-comptes.xml`, `politiques.csv` (profile `plan`), `table-plan.csv`, `table-politiques.csv`
    /// (profile
    ///   `table`).
    void writeTo(Path folder) throws IOException;

    /// What the tables of contributions of a kind are called.
    String table(ContributionKind kind);

    /// What its contributions are judged against, which no file says.
    Background background();

    /// The hours that tools, procedures and reorganisations made free, which no file says either.
    List<DeclaredGain> gains();

    /// What its departments say of its indicators and enter of measures, day after day, which no file says either.
    List<IndicatorsSaid> indicators();

    /// What is said of indicators on one day.
    ///
    /// @param revision the decision behind it, where there is one
    record IndicatorsSaid(LocalDate on, List<Indicator> sheets, List<Entered> measures, Optional<Revision> revision) {}

    /// What its departments say of the hours they gained, which no file says either.
    List<TimeGainUse> uses();
}
