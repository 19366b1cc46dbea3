package fr.continuum.adapters.web.api.wire;

import fr.continuum.adapters.web.reading.TableFormat;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/// An endpoint that answers with a table, as a workbook or as text. The description of the API says so.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = TableFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = TableFormat.TEXT, schema = @Schema(type = "string"))
        })
public @interface AnswersTable {

    /// What the table is, in French.
    @AliasFor(annotation = ApiResponse.class, attribute = "description")
    String value() default "Un classeur ou un fichier CSV, au format de Continuum";
}
