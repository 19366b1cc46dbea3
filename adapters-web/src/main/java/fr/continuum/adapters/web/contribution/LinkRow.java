package fr.continuum.adapters.web.contribution;

import fr.continuum.domain.contribution.JudgedContribution;
import fr.continuum.domain.contribution.TraceLink;
import java.util.List;

/// A link as a page shows it.
///
/// @param label of the target; empty where the plan does not hold it
/// @param share as people read it
/// @param author as people call them
/// @param confirmedBy likewise; empty where nobody confirmed it
/// @param toConfirm whether its target was revised since anybody looked at it
record LinkRow(TraceLink link, String label, String share, String author, String confirmedBy, boolean toConfirm) {

    static List<LinkRow> of(JudgedContribution judged, Telling telling) {
        return judged.contribution().links().stream()
                .map(link -> new LinkRow(
                        link,
                        telling.label(link.target().value()),
                        telling.share(link),
                        telling.author(link.author()),
                        link.confirmed().map(by -> telling.author(by.author())).orElse(""),
                        judged.toConfirm().stream()
                                .anyMatch(waiting -> waiting.link().equals(link))))
                .toList();
    }

    public String code() {
        return link.target().value();
    }
}
