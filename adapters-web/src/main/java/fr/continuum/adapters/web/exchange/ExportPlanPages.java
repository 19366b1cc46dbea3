package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.PlanContentWriter;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole plan as a file, of today or of a past day, and the file to fill.
@Controller
class ExportPlanPages {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Owners owners;
    private final ReadPlan plans;
    private final PlanContentWriter writer;

    ExportPlanPages(Owners owners, ReadPlan plans, PlanContentWriter writer) {
        this.owners = owners;
        this.plans = plans;
        this.writer = writer;
    }

    /// @param le a day; today where empty
    @GetMapping("/plan/exporter")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String autorite,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "") String le)
            throws IOException {
        Fields fields = new Fields();
        LocalDate today = LocalDate.now(Figures.PARIS);
        LocalDate day = fields.day(le).orElse(today);
        if (!fields.wrong().isEmpty()) {
            throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "exchange.wrong.day");
        }
        MandatePlan plan = plan(owners.of(viewer, autorite).owner(), day, today)
                .orElseThrow(() -> new NotHere("exchange.no-plan"));
        String name = "plan-" + safe(plan.content().code()) + "-" + day;
        return switch (format) {
            case "xlsx" -> file(name + ".xlsx", WORKBOOK, written(plan, PlanContentWriter.Format.WORKBOOK));
            case "csv" -> file(name + ".csv", CSV, written(plan, PlanContentWriter.Format.CSV));
            default -> throw new Told(HttpStatus.UNPROCESSABLE_CONTENT, "exchange.wrong.format");
        };
    }

    @GetMapping("/plan/modele")
    ResponseEntity<byte[]> template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.template(bytes);
        return file("modele-de-plan.xlsx", WORKBOOK, bytes.toByteArray());
    }

    private Optional<MandatePlan> plan(Owner owner, LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? plans.on(owner, day) : plans.today(owner)).map(Versioned::content);
    }

    private byte[] written(MandatePlan plan, PlanContentWriter.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(plan, format, bytes);
        return bytes.toByteArray();
    }

    /// A code may hold anything; the name of a file only what every system takes.
    private static String safe(PlanCode code) {
        return PlanHeading.ofFile(code.value()).code().map(PlanCode::value).orElse("plan");
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
