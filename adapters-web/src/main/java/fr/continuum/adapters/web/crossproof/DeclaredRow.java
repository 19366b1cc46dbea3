package fr.continuum.adapters.web.crossproof;

import fr.continuum.adapters.web.reading.Ways;
import fr.continuum.domain.crossproof.DeclaredItem;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A training or an IT investment, beside what accounts say of it.
///
/// @param href where it leads in the plan
/// @param found the finding of the night that tells it; null where there is none
record DeclaredRow(
        DeclaredItem declared, String href, @Nullable FoundGap found) {

    static DeclaredRow of(DeclaredItem declared, Siren authority, FoundGap.Night found) {
        return new DeclaredRow(declared, Ways.up(authority, declared.item().id()), found.of(declared));
    }

    public String title() {
        return declared.item().title();
    }

    public String code() {
        return declared.item().code();
    }

    public List<String> serves() {
        return declared.serves().stream().map(PlanCode::value).toList();
    }
}
