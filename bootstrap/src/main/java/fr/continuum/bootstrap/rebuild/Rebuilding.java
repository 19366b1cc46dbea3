package fr.continuum.bootstrap.rebuild;

import fr.continuum.adapters.cli.night.RebuildCommand.Target;
import fr.continuum.adapters.persistence.reference.ReferenceCopy;
import fr.continuum.application.night.RebuildHome;
import fr.continuum.application.night.RebuildHome.Rebuilt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Makes everything of this home again in another database: nights from the archive, reference data as they are.
/// Accounts are not: people are given them anew.
@Component
public final class Rebuilding {

    private final RebuildHome rebuild;
    private final DSLContext home;

    Rebuilding(RebuildHome rebuild, DSLContext home) {
        this.rebuild = rebuild;
        this.home = home;
    }

    /// References come last: every night that is made again by then has had them.
    ///
    /// @param told each night as it is done
    public List<Rebuilt> into(Target target, Consumer<Rebuilt> told) {
        try (NewDatabase database = NewDatabase.at(target)) {
            List<Rebuilt> nights = rebuild.rebuild(database.stores(), told);
            ReferenceCopy.copy(home, database.sql());
            return nights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
