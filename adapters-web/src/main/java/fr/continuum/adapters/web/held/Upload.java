package fr.continuum.adapters.web.held;

import fr.continuum.application.port.Content;
import fr.continuum.domain.shared.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/// An uploaded file. Its bytes lie in memory or in a temporary file that the server names and deletes with the
/// request; its own name serves messages alone, without what in it tells of somebody ([FileNames]).
public record Upload(MultipartFile file) implements Content {

    private static final int LONGEST = 120;

    /// The files of a form; the empty part without name a browser sends where none was chosen is none. An empty
    /// file is one, and cannot be used.
    public static List<Content> of(List<MultipartFile> files) {
        return files.stream()
                .filter(f -> !f.isEmpty()
                        || (f.getOriginalFilename() != null
                                && !f.getOriginalFilename().isBlank()))
                .map(Upload::new)
                .map(Content.class::cast)
                .toList();
    }

    @Override
    public String name() {
        String given = file.getOriginalFilename();
        String bare = given == null ? "" : given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ");
        String told = FileNames.told(bare);
        return told.isBlank() ? "document" : told.substring(0, Math.min(LONGEST, told.length()));
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
