package fr.continuum.adapters.web.api.wire;

import fr.continuum.application.port.FileRemark;
import io.swagger.v3.oas.annotations.media.Schema;

/// Something to know of a file that was read: nothing is dropped or bent in silence.
@Schema(
        name = "FileRemark",
        description = "Ce qu’il faut savoir d’un fichier lu : rien n’est omis ni changé en silence")
public record FileRemarkJson(FileRemark.Kind kind, FilePlace about) {

    public static FileRemarkJson of(FileRemark remark) {
        return new FileRemarkJson(remark.kind(), FilePlace.of(remark.about()));
    }
}
