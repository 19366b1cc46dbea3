package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.LinksToConfirm.Standing;
import fr.continuum.domain.contribution.StandingLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A target that several needs, or several rows, lead to: all of them may be confirmed at once.
///
/// @param label of the target
/// @param revised when it was last revised, as the form sends it back
/// @param count how many lead there
record StandingTarget(StandingLink.Kind kind, String code, String label, String revised, int count) {

    static List<StandingTarget> of(List<Standing> waiting, Telling telling) {
        Map<String, StandingTarget> targets = new LinkedHashMap<>();
        for (Standing one : waiting) {
            String code = one.link().target().value();
            StandingTarget target = new StandingTarget(
                    one.link().kind(), code, telling.label(code), one.revised().toString(), 1);
            targets.merge(
                    target.kind() + " " + code + " " + target.revised(), target, (known, _) -> known.andOneMore());
        }
        return targets.values().stream().filter(target -> target.count() > 1).toList();
    }

    private StandingTarget andOneMore() {
        return new StandingTarget(kind, code, label, revised, count + 1);
    }

    public boolean isRow() {
        return kind == StandingLink.Kind.ROW;
    }
}
