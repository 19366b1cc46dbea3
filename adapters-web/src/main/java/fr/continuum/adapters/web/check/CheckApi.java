package fr.continuum.adapters.web.check;

import fr.continuum.adapters.web.api.ReportAnswer;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.held.Upload;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.adapters.web.text.Texts;
import fr.continuum.application.check.CheckDraft;
import fr.continuum.application.check.DraftCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The check of a draft for programs: the report, or a problem that names every file that cannot be used.
@RestController
@Tag(name = "Documents")
class CheckApi {

    private final CheckDraft checks;
    private final ReportAnswer answer;
    private final Texts texts;

    CheckApi(CheckDraft checks, ReportAnswer answer, Texts texts) {
        this.checks = checks;
        this.answer = answer;
        this.texts = texts;
    }

    @PostMapping(path = "/api/v1/checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "checkDraft", summary = "Vérifie un projet de budget ; rien n’est enregistré")
    @ApiResponse(
            responseCode = "200",
            description = "Le rapport, sans « consolidation »",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Report")))
    @Problems({413, 415, 422})
    void check(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestPart(name = "file", required = false) @org.jspecify.annotations.Nullable List<MultipartFile> file,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        List<fr.continuum.application.port.Content> files = Upload.of(file == null ? List.of() : file);
        if (files.isEmpty()) {
            throw unusable(texts.say("refused.no-file"), List.of());
        }
        DraftCheck checked = checks.check(files, Terms.of(viewer));
        List<Map<String, String>> faults = UnusableFile.of(checked, locale).stream()
                .map(one -> Map.of("file", one.file(), "reason", one.reason()))
                .toList();
        if (!faults.isEmpty()) {
            throw unusable(texts.say("refused.unusable"), faults);
        }
        answer.write(checked.report(), response);
    }

    private static ErrorResponseException unusable(String detail, List<Map<String, String>> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        problem.setProperty("files", faults);
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }
}
