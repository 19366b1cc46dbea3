package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.FileRemark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/// Something to know of a file that was read: nothing is dropped or bent in silence.
@Schema(
        name = "FileRemark",
        description = "Ce qu’il faut savoir d’un fichier lu : rien n’est omis ni changé en silence")
public record FileRemarkJson(FileRemark.Kind kind, FilePlace about) {

    public static List<FileRemarkJson> of(List<FileRemark> remarks, Locale locale) {
        return remarks.stream()
                .map(remark -> new FileRemarkJson(remark.kind(), FilePlace.of(remark.about(), locale)))
                .toList();
    }
}
