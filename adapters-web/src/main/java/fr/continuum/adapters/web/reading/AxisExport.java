package fr.continuum.adapters.web.reading;

import fr.continuum.application.mapping.AxisProfile;
import fr.continuum.application.port.AnalyticAxisWriter;
import fr.continuum.application.port.AxisProfiles;
import fr.continuum.domain.analytic.AnalyticAxis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The analytic axis as a file to load elsewhere: the same for people and for programs.
@Component
public final class AxisExport {

    private final AnalyticAxisWriter writer;
    private final AxisProfiles profiles;

    AxisExport(AnalyticAxisWriter writer, AxisProfiles profiles) {
        this.writer = writer;
        this.profiles = profiles;
    }

    /// The forms people wrote down, by name.
    public List<String> profiles() throws IOException {
        return profiles.names();
    }

    /// The form of that name; ours where the name is empty.
    public AxisProfiles.Outcome profile(String name) throws IOException {
        return name.isEmpty() ? new AxisProfiles.Outcome.Found(AxisProfile.OURS) : profiles.find(name);
    }

    public ResponseEntity<byte[]> of(AnalyticAxis axis, AxisProfile form, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(axis, form, bytes);
        return TableFormat.CSV
                .file("axe-analytique-" + day)
                .contentType(new MediaType("text", "csv", Charset.forName(form.encoding())))
                .body(bytes.toByteArray());
    }
}
