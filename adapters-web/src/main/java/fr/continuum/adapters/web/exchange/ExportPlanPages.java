package fr.continuum.adapters.web.exchange;

import fr.continuum.adapters.web.reading.NotHere;
import fr.continuum.adapters.web.reading.Owners;
import fr.continuum.adapters.web.reading.PlanExport;
import fr.continuum.adapters.web.reading.TableFormat;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Told;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.shared.Owner;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole plan as a file, of today or of a past day, and the file to fill.
@Controller
class ExportPlanPages {

    private final Owners owners;
    private final ReadPlan plans;
    private final PlanExport exports;

    ExportPlanPages(Owners owners, ReadPlan plans, PlanExport exports) {
        this.owners = owners;
        this.plans = plans;
        this.exports = exports;
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
        TableFormat as = TableFormat.ofWord(format)
                .orElseThrow(() -> new Told(HttpStatus.UNPROCESSABLE_CONTENT, "exchange.wrong.format"));
        return as.file(PlanExport.name(plan, day)).body(exports.of(plan, as));
    }

    @GetMapping("/plan/modele")
    ResponseEntity<byte[]> template() throws IOException {
        return TableFormat.XLSX.file(PlanExport.TEMPLATE).body(exports.template());
    }

    private Optional<MandatePlan> plan(Owner owner, LocalDate day, LocalDate today) {
        return (day.isBefore(today) ? plans.on(owner, day) : plans.today(owner)).map(Versioned::content);
    }
}
