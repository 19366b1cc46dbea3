package fr.continuum.adapters.web.api.plan;

import fr.continuum.adapters.web.api.wire.FileRemarkJson;
import fr.continuum.adapters.web.api.wire.FileUnusable;
import fr.continuum.adapters.web.api.wire.IfMatch;
import fr.continuum.adapters.web.api.wire.Problems;
import fr.continuum.adapters.web.api.wire.SentFiles;
import fr.continuum.adapters.web.api.wire.Unfit;
import fr.continuum.adapters.web.api.wire.Whose;
import fr.continuum.adapters.web.finding.RefusalRow;
import fr.continuum.adapters.web.held.HeldFile;
import fr.continuum.adapters.web.security.SignedIn;
import fr.continuum.application.outline.OutlineProposal;
import fr.continuum.application.plan.KeepOutline;
import fr.continuum.application.plan.PlanHeading;
import fr.continuum.application.plan.ProposePlan;
import fr.continuum.application.plan.ReadPlan;
import fr.continuum.application.port.FileRemark;
import fr.continuum.application.port.Versioned;
import fr.continuum.domain.plan.MandatePlan;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.shared.Owner;
import fr.continuum.domain.shared.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A plan proposed from a document written for people, or from an outline as text. Nothing is kept.
@RestController
@Tag(name = "Plan")
class ProposalApi {

    /// The media type of a Word document.
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final MediaType WORD = MediaType.parseMediaType(DOCUMENT);

    private final Whose whose;
    private final ReadPlan plans;
    private final ProposePlan proposals;
    private final KeepOutline outlines;
    private final SentFiles files;
    private final DataSize largest;

    ProposalApi(
            Whose whose,
            ReadPlan plans,
            ProposePlan proposals,
            KeepOutline outlines,
            SentFiles files,
            @Value("${continuum.web.plan-file.largest:16MB}") DataSize largest) {
        this.whose = whose;
        this.plans = plans;
        this.proposals = proposals;
        this.outlines = outlines;
        this.files = files;
        this.largest = largest;
    }

    @PostMapping(
            path = "/api/v1/plan/proposals",
            consumes = {DOCUMENT, MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary = "Propose un plan d’après un document Word ou un texte ; rien n’est gardé",
            description =
                    "Le corps est le document, ou le texte en UTF-8, une ligne par élément. Le plan proposé commence"
                            + " un plan, ou ajoute au plan en vigueur ; il se corrige, puis s’envoie à PUT /api/v1/plan, avec"
                            + " la version donnée dans If-Match.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = DOCUMENT, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
                            }))
    @Problems({404, 413, 415, 422})
    ResponseEntity<ProposedPlanJson> proposePlan(
            @AuthenticationPrincipal SignedIn viewer,
            @RequestParam(defaultValue = "") String authority,
            @Parameter(description = "Propose un autre plan que celui en vigueur, qui prendrait sa place")
                    @RequestParam(defaultValue = "false")
                    boolean beginAnother,
            @Parameter(description = "Le nom du document") @RequestParam(defaultValue = "") String file,
            @Parameter(description = "Le code du plan qui commence ; à défaut, d’après le nom du document")
                    @RequestParam(defaultValue = "")
                    String code,
            @Parameter(description = "Le nom du plan qui commence") @RequestParam(defaultValue = "") String name,
            @Parameter(description = "Le premier jour de son mandat") @RequestParam(defaultValue = "") String start,
            @Parameter(description = "Le dernier jour de son mandat ; à défaut, celui de six années")
                    @RequestParam(defaultValue = "")
                    String end,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        Owner owner = whose.owner(viewer, authority);
        Optional<Versioned<MandatePlan>> inForce = plans.today(owner);
        PlanHeading heading = heading(
                inForce.map(plan -> plan.content().content().code()),
                beginAnother,
                PlanFileApi.heading(code, name, start, end));
        try (HeldFile sent = files.take(request.getInputStream(), file, "plan", largest)) {
            boolean document =
                    MediaType.parseMediaType(request.getContentType()).isCompatibleWith(WORD);
            return switch (document ? proposals.propose(sent) : proposals.propose(text(sent))) {
                case ProposePlan.Outcome.Unusable(var fault) -> throw new FileUnusable(List.of(fault));
                case ProposePlan.Outcome.Proposed(OutlineProposal tree, List<FileRemark> remarks) ->
                    told(
                            tree,
                            remarks,
                            new KeepOutline.Request(
                                    owner,
                                    inForce.map(Versioned::version),
                                    tree,
                                    heading,
                                    Optional.empty(),
                                    viewer.getUsername(),
                                    sent.name()),
                            locale);
            };
        }
    }

    /// What is said of a plan is said of one that begins: the plan in force has its code, its name and its term.
    private static PlanHeading heading(Optional<PlanCode> inForce, boolean beginAnother, PlanHeading said) {
        if (inForce.isEmpty()) {
            return said;
        }
        if (!beginAnother && !said.isNone()) {
            throw Unfit.value("beginAnother", "api.unfit.heading", inForce.get().value());
        }
        if (beginAnother
                && said.code().filter(code -> !code.equals(inForce.get())).isEmpty()) {
            throw Unfit.value("code", "api.unfit.same-plan", inForce.get().value());
        }
        return said;
    }

    private static String text(HeldFile sent) throws IOException {
        try (InputStream bytes = sent.open()) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw Unfit.misread("api.misread.utf-8");
            }
            return text;
        } catch (CharacterCodingException _) {
            throw Unfit.misread("api.misread.utf-8");
        }
    }

    private ResponseEntity<ProposedPlanJson> told(
            OutlineProposal tree, List<FileRemark> remarks, KeepOutline.Request request, Locale locale) {
        @Nullable String version = request.seen().map(Sha256::value).orElse(null);
        List<FileRemarkJson> noted = FileRemarkJson.of(remarks, locale);
        ProposedPlanJson proposed = switch (outlines.foresee(request)) {
            case KeepOutline.Outcome.Kept(var lines, var plan, var _) ->
                new ProposedPlanJson(
                        version,
                        PlanJson.of(plan),
                        ProposedPlanJson.lines(tree, lines, List.of(), locale),
                        noted,
                        List.of());
            case KeepOutline.Outcome.Refused(var lines, var plan, var _, var refusals) ->
                new ProposedPlanJson(
                        version,
                        PlanJson.of(plan),
                        ProposedPlanJson.lines(tree, lines, List.of(), locale),
                        noted,
                        RefusalRow.of(refusals, locale));
            case KeepOutline.Outcome.ToMend(var lines, var faults) ->
                new ProposedPlanJson(
                        version, null, ProposedPlanJson.lines(tree, lines, faults, locale), noted, List.of());
            case KeepOutline.Outcome.Misnamed(KeepOutline.Why why) -> throw misnamed(why, request);
            case KeepOutline.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        request.seen().map(Sha256::value).ifPresent(answer::eTag);
        return answer.body(proposed);
    }

    private static Unfit misnamed(KeepOutline.Why why, KeepOutline.Request request) {
        return switch (why) {
            case BACKWARDS -> Unfit.value("end", "api.unfit.term");
            case REPLACED ->
                Unfit.value(
                        "code",
                        "api.unfit.former-plan",
                        request.heading()
                                .code()
                                .or(() -> PlanHeading.ofFile(request.source()).code())
                                .map(PlanCode::value)
                                .orElse(""));
        };
    }
}
