package fr.continuum.adapters.web.check;

import fr.continuum.application.check.DraftCheck;
import fr.continuum.application.night.NightReport;
import fr.continuum.application.port.FileFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file a check could not use, and why, in the reader's language where it is told in it.
///
/// @param file name it was given under
/// @param language of the reason
record UnusableFile(String file, String language, String reason) {

    static List<UnusableFile> of(DraftCheck checked, Locale locale) {
        return checked.report().documents().stream()
                .filter(document -> document.status() == NightReport.Status.UNUSABLE)
                .map(document -> of(document, checked.fault(document), locale))
                .toList();
    }

    private static UnusableFile of(NightReport.Document document, Optional<FileFault> fault, Locale locale) {
        return fault.filter(told -> locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                        && !told.english().isEmpty())
                .map(told -> new UnusableFile(document.file(), "en", told.inEnglish()))
                .orElse(new UnusableFile(document.file(), "fr", document.reason()));
    }
}
