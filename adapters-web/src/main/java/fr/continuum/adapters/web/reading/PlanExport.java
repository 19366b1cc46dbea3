package fr.continuum.adapters.web.reading;

import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The whole plan as a file to keep, and the file to fill: the same for people and for programs.
@Component
public final class PlanExport {

    /// What the file to fill is called.
    public static final String TEMPLATE = "modele-de-plan";

    private final PlanContentWriter writer;

    PlanExport(PlanContentWriter writer) {
        this.writer = writer;
    }

    public byte[] of(MandatePlan plan, TableFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(
                plan,
                switch (format) {
                    case XLSX -> PlanContentWriter.Format.WORKBOOK;
                    case CSV -> PlanContentWriter.Format.CSV;
                },
                bytes);
        return bytes.toByteArray();
    }

    /// A workbook with every sheet and column, and no row.
    public byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.template(bytes);
        return bytes.toByteArray();
    }

    /// What the file is called, without its end. A code may hold anything; the name of a file only what every
    /// system takes.
    public static String name(MandatePlan plan, LocalDate day) {
        String code = PlanHeading.ofFile(plan.content().code().value())
                .code()
                .map(PlanCode::value)
                .orElse("plan");
        return "plan-" + code + "-" + day;
    }
}
